package org.zhihe.casework.installation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the environment before a program starts. */
public final class StartCheck {
    private static final Pattern AT_LEAST_32_BYTES = Pattern.compile("(?:[0-9a-fA-F]{2}){32,}");
    private static final Pattern EXACTLY_32_BYTES = Pattern.compile("[0-9a-fA-F]{64}");
    /** One byte over and over, as samples and placeholders are. */
    private static final Pattern SAMPLE = Pattern.compile("([0-9a-fA-F]{2})\\1*");

    private static final Pattern SCANNER = Pattern.compile("[\\w.-]+:[1-9]\\d{0,4}");

    private StartCheck() {}

    /** One sentence that says why this installation must not start; empty when it may. */
    public static Optional<String> objection(Map<String, String> environment) {
        return toSecret(environment)
                .or(() -> toDataKey(environment))
                .or(() -> toOldDataKeys(environment))
                .or(() -> toSecondFactor(environment))
                .or(() -> S3Settings.objection(environment))
                .or(() -> toScanner(environment))
                .or(() -> ManagementPort.objection(environment));
    }

    private static Optional<String> toSecret(Map<String, String> environment) {
        String secret = environment.getOrDefault("ZHIHE_SECRET", "");
        if (secret.isEmpty()) {
            return Optional.of("ZHIHE_SECRET is not set: give both programs the same 32 random bytes in hexadecimal");
        }
        if (!AT_LEAST_32_BYTES.matcher(secret).matches()) {
            return Optional.of("ZHIHE_SECRET is not at least 32 bytes in hexadecimal");
        }
        return toSample("ZHIHE_SECRET", secret, environment);
    }

    private static Optional<String> toDataKey(Map<String, String> environment) {
        String key = environment.getOrDefault("ZHIHE_DATA_KEY", "");
        if (key.isEmpty()) {
            return Optional.of("ZHIHE_DATA_KEY is not set: give both programs the same 32 random bytes in hexadecimal");
        }
        if (!EXACTLY_32_BYTES.matcher(key).matches()) {
            return Optional.of("ZHIHE_DATA_KEY is not exactly 32 bytes in hexadecimal");
        }
        if (key.equalsIgnoreCase(environment.get("ZHIHE_SECRET"))) {
            return Optional.of("ZHIHE_DATA_KEY is the same as ZHIHE_SECRET: each needs random bytes of its own");
        }
        return toSample("ZHIHE_DATA_KEY", key, environment);
    }

    private static Optional<String> toOldDataKeys(Map<String, String> environment) {
        String keys = environment.getOrDefault("ZHIHE_OLD_DATA_KEYS", "");
        boolean legible = Pattern.compile(",")
                .splitAsStream(keys)
                .map(String::strip)
                .allMatch(key -> key.isEmpty() || EXACTLY_32_BYTES.matcher(key).matches());
        return legible
                ? Optional.empty()
                : Optional.of("ZHIHE_OLD_DATA_KEYS holds one that is not exactly 32 bytes in hexadecimal");
    }

    private static Optional<String> toSecondFactor(Map<String, String> environment) {
        return switch (environment.getOrDefault("ZHIHE_SECOND_FACTOR", "")) {
            case "", "required" -> Optional.empty();
            case "off" ->
                "true".equals(environment.get("ZHIHE_DEMO"))
                        ? Optional.empty()
                        : Optional.of(
                                "ZHIHE_SECOND_FACTOR=off is for demonstrations: it is accepted with ZHIHE_DEMO=true only");
            default -> Optional.of("ZHIHE_SECOND_FACTOR is neither required nor off");
        };
    }

    private static Optional<String> toScanner(Map<String, String> environment) {
        String scanner = environment.getOrDefault("ZHIHE_SCANNER", "");
        return scanner.isEmpty() || SCANNER.matcher(scanner).matches()
                ? Optional.empty()
                : Optional.of("ZHIHE_SCANNER is not host:port of a clamd, such as 127.0.0.1:3310");
    }

    private static Optional<String> toSample(String name, String value, Map<String, String> environment) {
        boolean demo = "true".equals(environment.get("ZHIHE_DEMO"));
        return !demo && SAMPLE.matcher(value).matches()
                ? Optional.of(name + " is a sample: it is accepted with ZHIHE_DEMO=true only")
                : Optional.empty();
    }
}
