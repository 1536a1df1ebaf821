package org.zhihe.admin.scope;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that say who may do what, as they are checked in. */
final class RouteTable {
    private RouteTable() {}

    /**
     * @param who {@code anybody}; {@code staff}: all who are signed in; roles by name; {@code desk}, perhaps with roles:
     *     those on whose desk the matter of the address lies
     * @param with what fills the placeholders besides {@code {number}}: {@code id=evidence}; {@code later}: opens
     *     only once something has come before it
     */
    record Entry(String method, String path, String who, String with) {
        String route() {
            return method + " " + path;
        }

        boolean later() {
            return with.equals("later");
        }

        boolean allows(Person person) {
            if (who.equals("anybody")) {
                return true;
            }
            if (person.role() == null) {
                return false;
            }
            List<String> words = List.of(who.split(" "));
            boolean desk = words.contains("desk");
            boolean role =
                    words.contains("staff") || words.contains(person.role().name()) || desk && words.size() == 1;
            return role && (!desk || person.holder());
        }
    }

    static List<Entry> routes() {
        return lines("/routes.csv").stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new Entry(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : ""))
                .toList();
    }

    static List<String> lines(String table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RouteTable.class.getResourceAsStream(table), table), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
