package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ten recovery codes: {@code 3-ABCDE-FGHJK}. Shown when they are made, kept as hashes. */
@Singleton
class RecoverySheet {
    private static final int CODES = 10;
    private static final int LENGTH = 10;
    /** Without I, L, O and U: nothing to mistake when it is copied from paper. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern CODE = Pattern.compile("([0-9])([0-9A-Z]{" + LENGTH + "})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RecoveryCodes codes;
    private final Passwords passwords;

    RecoverySheet(RecoveryCodes codes, Passwords passwords) {
        this.codes = codes;
        this.passwords = passwords;
    }

    record Fresh(List<String> shown, List<String> hashes) {}

    /** Takes its time; not inside a transaction. */
    Fresh fresh() {
        List<String> shown = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (int place = 0; place < CODES; place++) {
            String secret = secret();
            shown.add(place + "-" + secret.substring(0, LENGTH / 2) + "-" + secret.substring(LENGTH / 2));
            hashes.add(passwords.hash(secret));
        }
        return new Fresh(shown, hashes);
    }

    /** The earlier ones are void from here on. */
    void replace(long staffId, Fresh fresh) {
        codes.remove(staffId);
        for (int place = 0; place < CODES; place++) {
            codes.save(new RecoveryCode(null, staffId, place, fresh.hashes().get(place), null));
        }
    }

    int left(long staffId) {
        return codes.left(staffId);
    }

    void remove(long staffId) {
        codes.remove(staffId);
    }

    /** The id of the unused code this is; case, blanks and easily confused letters are forgiven. */
    OptionalLong find(long staffId, String typed) {
        Matcher parts = CODE.matcher(plain(typed));
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        return codes.findByStaffIdAndPlaceAndUsedAtIsNull(staffId, Integer.parseInt(parts.group(1))).stream()
                .filter(code -> passwords.matches(parts.group(2), code.codeHash()))
                .mapToLong(code -> Objects.requireNonNull(code.id()))
                .findFirst();
    }

    /** False when somebody else has just used it. */
    boolean use(long id, Instant now) {
        return codes.use(id, now) == 1;
    }

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-－—–]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String secret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }
}
