package org.zhihe.casework.installation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the environment before a program starts. */
public final class StartCheck {
    private static final Pattern HEX_32_BYTES = Pattern.compile("(?:[0-9a-fA-F]{2}){32,}");
    /** One byte over and over, as samples and placeholders are. */
    private static final Pattern SAMPLE = Pattern.compile("([0-9a-fA-F]{2})\\1*");

    private StartCheck() {}

    /** One sentence that says why this installation must not start; empty when it may. */
    public static Optional<String> objection(Map<String, String> environment) {
        String secret = environment.getOrDefault("ZHIHE_SECRET", "");
        if (secret.isEmpty()) {
            return Optional.of("ZHIHE_SECRET is not set: give both programs the same 32 random bytes in hexadecimal");
        }
        if (!HEX_32_BYTES.matcher(secret).matches()) {
            return Optional.of("ZHIHE_SECRET is not at least 32 bytes in hexadecimal");
        }
        boolean demo = "true".equals(environment.get("ZHIHE_DEMO"));
        if (!demo && SAMPLE.matcher(secret).matches()) {
            return Optional.of("ZHIHE_SECRET is a sample: it is accepted with ZHIHE_DEMO=true only");
        }
        return Optional.empty();
    }
}
