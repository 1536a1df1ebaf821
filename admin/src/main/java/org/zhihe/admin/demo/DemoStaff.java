package org.zhihe.admin.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Passwords;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** The staff of the demonstration, from a list that the start script prints as well. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
class DemoStaff {
    private static final String LIST = "/demo/staff.csv";

    private final StaffMembers staff;
    private final Bodies bodies;
    private final Passwords passwords;
    private final Clocks clocks;

    DemoStaff(StaffMembers staff, Bodies bodies, Passwords passwords, Clocks clocks) {
        this.staff = staff;
        this.bodies = bodies;
        this.passwords = passwords;
        this.clocks = clocks;
    }

    record Line(String login, String password, String name, Role role, String body) {}

    List<Line> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoStaff.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Line(cells[0], cells[1], cells[2], Role.valueOf(cells[3]), cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    Cast hire(List<Line> lines) {
        Map<String, String> hashes = new LinkedHashMap<>();
        Map<String, Officer> officers = new LinkedHashMap<>();
        for (Line line : lines) {
            Body body = bodies.findByCode(line.body()).orElseThrow();
            String hash = hashes.computeIfAbsent(line.password(), passwords::hash);
            Staff saved =
                    staff.save(Staff.hired(line.login(), line.name(), line.role(), body.id(), hash, clocks.now()));
            long id = Objects.requireNonNull(saved.id());
            officers.put(line.login(), new Officer(id, line.name(), line.role(), body.id(), body.name()));
        }
        return new Cast(officers);
    }
}
