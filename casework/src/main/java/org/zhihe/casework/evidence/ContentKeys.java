package org.zhihe.casework.evidence;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a content lies in its store: {@code ab/cd/abcd…}. */
final class ContentKeys {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ContentKeys() {}

    /** @throws IllegalArgumentException for what is no SHA-256 in lower-case hexadecimal */
    static String of(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    /** Empty for what lies beside the contents. */
    static Optional<String> hash(String key) {
        String last = key.substring(key.lastIndexOf('/') + 1);
        return Optional.of(last).filter(one -> HASH.matcher(one).matches() && of(one).equals(key));
    }
}
