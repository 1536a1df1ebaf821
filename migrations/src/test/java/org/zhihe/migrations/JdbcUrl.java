package org.zhihe.migrations;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a schema on a server, taken apart: {@code jdbc:mysql://127.0.0.1:3306/zhihe?user=root}. */
public record JdbcUrl(String server, String schema, Map<String, String> parameters) {

    private static final Pattern SHAPE = Pattern.compile("(jdbc:mysql://[^/?]+)/?([^?]*)(?:\\?(.*))?");

    /** Refuses what is not {@code jdbc:mysql://server:port/schema?name=value&...}; schema and parameters may be missing. */
    public static JdbcUrl parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException("not an address like jdbc:mysql://127.0.0.1:3306/?user=root");
        }
        return new JdbcUrl(shape.group(1), shape.group(2), parameters(shape.group(3)));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] nameAndValue = pair.split("=", 2);
                if (nameAndValue.length == 2) {
                    parameters.put(nameAndValue[0], URLDecoder.decode(nameAndValue[1], StandardCharsets.UTF_8));
                }
            }
        }
        return parameters;
    }

    JdbcUrl withSchema(String name) {
        return new JdbcUrl(server, name, parameters);
    }

    JdbcUrl with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new JdbcUrl(server, schema, changed);
    }

    public JdbcUrl without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new JdbcUrl(server, schema, changed);
    }

    /** An instant is stored as UTC whatever the zone of the program, of the server and of its sessions. */
    JdbcUrl inUtc() {
        return with("connectionTimeZone", "UTC").with("forceConnectionTimeZoneToSession", "true");
    }

    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        return server + "/" + schema + (query.isEmpty() ? "" : "?" + query);
    }
}
