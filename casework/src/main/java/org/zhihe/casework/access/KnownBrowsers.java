package org.zhihe.casework.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A note for a browser that somebody has signed in with: a random name, and for each login a seal over both. It opens
 * nothing; it only keeps strangers' misses from being counted against its owner. Nobody can write one, and it tells
 * nobody which logins it is for.
 */
@Singleton
public class KnownBrowsers {
    /** A counter that several people share. */
    private static final int LOGINS = 5;

    private static final String BETWEEN = ".";

    private final ServiceSecret secret;

    KnownBrowsers(ServiceSecret secret) {
        this.secret = secret;
    }

    /** The browser's name, if this login has been let in with it before. */
    Optional<String> name(Knock knock) {
        List<String> parts = parts(knock.browser());
        String seal = seal(parts.get(0), knock);
        return parts.stream().skip(1).anyMatch(one -> same(one, seal)) ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** What the browser carries from now on; the logins of longest ago make room. */
    public String after(Knock knock) {
        List<String> known = parts(knock.browser());
        String name = known.size() > 1 ? known.get(0) : Tokens.fresh();
        String seal = seal(name, knock);
        List<String> note = new ArrayList<>(List.of(name, seal));
        known.stream()
                .skip(1)
                .filter(one -> !one.equals(seal))
                .limit(LOGINS - 1)
                .forEach(note::add);
        return String.join(BETWEEN, note);
    }

    private static List<String> parts(String note) {
        return note.length() > 600 ? List.of("") : Arrays.asList(note.split("\\.", -1));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String name, Knock knock) {
        return secret.signature(String.join("\n", "known browser", name, knock.door(), knock.login()));
    }
}
