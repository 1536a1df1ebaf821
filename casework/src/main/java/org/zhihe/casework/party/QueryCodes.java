package org.zhihe.casework.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import org.zhihe.casework.access.ServiceSecret;

/**
 * The secret a party shows together with the matter's number: {@code ABCD-EFGH-JKMN}, 60 bits. It is computed from the
 * service's secret and never stored, so that a copy of the database opens nothing; raising a party's
 * {@code codeVersion} makes the old one void.
 */
public final class QueryCodes {
    /** Without I, L, O and U: nothing to mistake when it is read aloud. */
    private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int LENGTH = 12;
    private final ServiceSecret secret;

    public QueryCodes(ServiceSecret secret) {
        this.secret = secret;
    }

    public String of(Party party) {
        return of("query code of party " + party.id() + ", version " + party.codeVersion());
    }

    /** Of something else that is shown to who has been handed a code for it. */
    public String of(String subject) {
        byte[] mac = secret.sign(subject);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS[mac[i] & 31]);
        }
        return code.toString();
    }

    /** Compares in constant time; case, spaces, dashes and easily confused letters are forgiven. */
    public boolean matches(Party party, String typed) {
        return same(of(party), typed);
    }

    /** As {@link #matches}. */
    public static boolean same(String code, String typed) {
        return MessageDigest.isEqual(
                plain(code).getBytes(StandardCharsets.UTF_8), plain(typed).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-－—–]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
