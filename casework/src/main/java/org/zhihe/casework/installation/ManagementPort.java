package org.zhihe.casework.installation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the machine itself may ask how a program is; without a port nothing is opened and nothing counted. */
public final class ManagementPort {
    private static final String VARIABLE = "ZHIHE_MANAGEMENT_PORT";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final int LAST = 65535;

    private ManagementPort() {}

    public static Map<String, Object> settings(Map<String, String> environment) {
        String port = environment.getOrDefault(VARIABLE, "");
        return port.isEmpty()
                ? Map.of()
                : Map.of(
                        "zhihe.management-port", port,
                        "endpoints.all.port", port,
                        "endpoints.health.enabled", true,
                        "endpoints.prometheus.enabled", true,
                        "micronaut.metrics.enabled", true);
    }

    static Optional<String> objection(Map<String, String> environment) {
        String port = environment.getOrDefault(VARIABLE, "");
        if (port.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(port).matches() || Integer.parseInt(port) > LAST) {
            return Optional.of(VARIABLE + " is not the number of a port");
        }
        return port.equals(environment.get("ZHIHE_PORT"))
                ? Optional.of(VARIABLE + " is the same as ZHIHE_PORT: the endpoints would be open to everybody")
                : Optional.empty();
    }
}
