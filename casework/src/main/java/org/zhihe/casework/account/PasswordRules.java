package org.zhihe.casework.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which passwords may be chosen: any characters, nothing composed by rule, long enough, and not easily guessed. */
@Singleton
public class PasswordRules {
    /** In characters as people count them, not in bytes. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 200;

    /** As powers of ten; ten characters without any pattern make ten. */
    private static final double GUESSES = 9;

    /** Judging takes longer with every character, and what begins well does not become weak. */
    private static final int JUDGED = 50;

    private static final List<String> OURS = List.of("zhihe", "知和", "xianning", "咸宁", "mima", "密码", "admin", "guanli");

    private final Zxcvbn judge = new Zxcvbn();

    /** Can be asked before any work is done on a password. */
    public static boolean tooLong(String password) {
        return password.length() > 2 * LONGEST || length(password) > LONGEST;
    }

    /** @param about what everybody knows of the person: login, e-mail address, name */
    public void refuseUnlessGood(String password, String... about) {
        if (tooLong(password)) {
            throw new PasswordRefused("password.long", LONGEST);
        }
        if (length(password) < SHORTEST) {
            throw new PasswordRefused("password.short", SHORTEST);
        }
        if (judge.measure(beginning(password), known(about)).getGuessesLog10() < GUESSES) {
            throw new PasswordRefused("password.weak");
        }
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static String beginning(String password) {
        return length(password) <= JUDGED ? password : password.substring(0, password.offsetByCodePoints(0, JUDGED));
    }

    private static List<String> known(String... about) {
        List<String> known = new ArrayList<>(OURS);
        for (String one : about) {
            known.add(one);
            Arrays.stream(one.split("[@.\\s_-]+"))
                    .filter(part -> part.length() > 1)
                    .forEach(known::add);
        }
        return known;
    }
}
