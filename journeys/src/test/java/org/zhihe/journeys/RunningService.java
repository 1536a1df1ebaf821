package org.zhihe.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.zhihe.migrations.JdbcUrl;
import org.zhihe.migrations.TestDatabase;

/** Both programs with the demo's staff over an empty database, started once for all journeys of a JVM. */
public final class RunningService implements AutoCloseable {

    private final Program admin;
    private final Supplier<Program> portals;
    private final Postbox postbox;
    private final String database;
    private final Map<String, String> portalEnvironment;
    private Program portal;

    private RunningService(
            Program admin,
            Supplier<Program> portals,
            Postbox postbox,
            String database,
            Map<String, String> portalEnvironment) {
        this.admin = admin;
        this.portals = portals;
        this.portal = portals.get();
        this.postbox = postbox;
        this.database = database;
        this.portalEnvironment = Map.copyOf(portalEnvironment);
    }

    /** Starts admin first, because it brings the schema up to date. */
    static RunningService start() {
        Postbox postbox = new Postbox();
        int adminPort = Program.freePort();
        int portalPort = Program.freePort();
        Map<String, String> environment = Map.of(
                "ZHIHE_DEMO", "true",
                "ZHIHE_SECOND_FACTOR", "off",
                "ZHIHE_RATE_TIMES", "100000",
                "ZHIHE_SECRET", secret(),
                "ZHIHE_DATA_KEY", secret(),
                "ZHIHE_EVIDENCE_DIRECTORY", emptyFolder().toString(),
                "ZHIHE_PORTAL_ADDRESS", Program.address(portalPort),
                "ZHIHE_ADMIN_ADDRESS", Program.address(adminPort));
        JdbcUrl owner = JdbcUrl.parse(TestDatabase.url("journeys"));
        String adminUrl = TestDatabase.adminUrl("journeys");
        String portalUrl = TestDatabase.portalUrl("journeys");
        Map<String, String> adminEnvironment = withDatabase(environment, adminUrl);
        adminEnvironment.put("ZHIHE_SMTP_HOST", "127.0.0.1");
        adminEnvironment.put("ZHIHE_SMTP_PORT", String.valueOf(postbox.port()));
        adminEnvironment.put("ZHIHE_MAIL_EVERY", "500ms");
        adminEnvironment.put("ZHIHE_DATABASE_OWNER", owner.parameter("user"));
        adminEnvironment.put(
                "ZHIHE_DATABASE_OWNER_PASSWORD", Objects.requireNonNullElse(owner.parameter("password"), ""));
        adminEnvironment.put("ZHIHE_DATABASE_ACCOUNTS", user(adminUrl) + "," + user(portalUrl));
        Program admin = Program.start("admin", jar("admin"), adminPort, adminEnvironment);
        try {
            Map<String, String> portalEnvironment = withDatabase(environment, portalUrl);
            Supplier<Program> portals = () -> Program.start("portal", jar("portal"), portalPort, portalEnvironment);
            return new RunningService(admin, portals, postbox, owner.toString(), portalEnvironment);
        } catch (RuntimeException failure) {
            admin.close();
            postbox.close();
            throw failure;
        }
    }

    /** The address of the public side, without a slash at its end. */
    public String portal() {
        return portal.address();
    }

    /** As an update does; whoever is in the middle of something finds it again. */
    void restartPortal() {
        portal.close();
        portal = portals.get();
    }

    /** The address of the staff side, without a slash at its end. */
    public String admin() {
        return admin.address();
    }

    /** One more over the same data, with files of its own; whoever asked ends it. */
    Program anotherPortal(int port, Path evidence) {
        Map<String, String> environment = new HashMap<>(portalEnvironment);
        environment.put("ZHIHE_PORTAL_ADDRESS", Program.address(port));
        environment.put("ZHIHE_EVIDENCE_DIRECTORY", evidence.toString());
        return Program.start("another-portal", jar("portal"), port, environment);
    }

    /** The first column of what the database answers. */
    List<String> texts(String sql, String argument) {
        try (Connection owner = DriverManager.getConnection(database);
                PreparedStatement query = owner.prepareStatement(sql)) {
            query.setString(1, argument);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the mails of the service arrive. */
    Postbox postbox() {
        return postbox;
    }

    /** As if the days until then had gone by: the programs' clocks cannot be moved from outside. */
    void letPowersRunOut(String number) {
        String sql = "UPDATE power_of_attorney w JOIN party p ON p.id = w.party_id JOIN matter m ON m.id = p.matter_id"
                + " SET w.valid_from = ?, w.valid_until = ? WHERE m.number = ?";
        try (Connection owner = DriverManager.getConnection(database);
                PreparedStatement update = owner.prepareStatement(sql)) {
            update.setString(1, Days.ahead(-30));
            update.setString(2, Days.ahead(-1));
            update.setString(3, number);
            if (update.executeUpdate() == 0) {
                throw new AssertionError("no power of attorney in " + number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if nothing had been asked of the service by this account for so long. */
    void leaveAccountAlone(String email, int minutes) {
        age("UPDATE account_session s JOIN account o ON o.id = s.account_id", "o.email", email, minutes);
    }

    /** The same of a member of staff. */
    void leaveStaffAlone(String login, int minutes) {
        age("UPDATE staff_session s JOIN staff o ON o.id = s.staff_id", "o.login", login, minutes);
    }

    /** The same of whoever has opened a matter by its code. */
    void leaveMatterAlone(String number, int minutes) {
        age(
                "UPDATE party_access s JOIN party p ON p.id = s.party_id JOIN matter o ON o.id = p.matter_id",
                "o.number",
                number,
                minutes);
    }

    private void age(String sessions, String column, String whose, int minutes) {
        String sql = sessions + " SET s.last_seen_at = s.last_seen_at - INTERVAL ? MINUTE WHERE " + column + " = ?";
        try (Connection owner = DriverManager.getConnection(database);
                PreparedStatement update = owner.prepareStatement(sql)) {
            update.setInt(1, minutes);
            update.setString(2, whose);
            if (update.executeUpdate() == 0) {
                throw new AssertionError("nobody is let in as " + whose);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        portal.close();
        admin.close();
        postbox.close();
    }

    private static List<String> jar(String program) {
        Path jar =
                Path.of(System.getProperty("zhihe." + program + ".jar", "../%1$s/target/%1$s.jar".formatted(program)));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: mvn -pl portal,admin -am package makes it");
        }
        // They run for minutes only, beside a browser: what the second compiler would gain it does not earn back.
        return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-jar", jar.toString());
    }

    private static Map<String, String> withDatabase(Map<String, String> environment, String url) {
        JdbcUrl address = JdbcUrl.parse(url);
        Map<String, String> complete = new HashMap<>(environment);
        complete.put(
                "ZHIHE_DATABASE_URL",
                address.without("user").without("password").toString());
        complete.put("ZHIHE_DATABASE_USER", address.parameter("user"));
        complete.put("ZHIHE_DATABASE_PASSWORD", address.parameter("password"));
        return complete;
    }

    private static String user(String url) {
        return JdbcUrl.parse(url).parameter("user");
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Path emptyFolder() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "evidence-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
