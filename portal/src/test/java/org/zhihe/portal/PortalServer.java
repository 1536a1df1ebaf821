package org.zhihe.portal;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.migrations.JdbcUrl;
import org.zhihe.migrations.TestDatabase;

/** The portal on a database of its own, with the account that cannot change the schema; one for all tests. */
final class PortalServer {
    private static Map<String, Object> common;
    private static EmbeddedServer running;

    private PortalServer() {}

    static synchronized EmbeddedServer get() {
        if (running == null) {
            common = settings();
            running = start(Map.of());
        }
        return running;
    }

    /** A member of staff for steps that only staff can take. */
    static long officer(long bodyId) {
        var staff = get().getApplicationContext().getBean(StaffMembers.class);
        return staff.findByLoginAndDisabledAtIsNull("officer")
                .orElseGet(() -> staff.save(
                        Staff.hired("officer", "受理员", Role.INTAKE_OFFICER, bodyId, "no password", Instant.EPOCH)))
                .id();
    }

    /** One more over the same data, with these settings instead; the test closes it. */
    static EmbeddedServer another(Map<String, Object> different) {
        get();
        return start(different);
    }

    private static EmbeddedServer start(Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(common);
        int port = freePort();
        settings.put("micronaut.server.port", port);
        settings.put("zhihe.portal-address", "http://localhost:" + port);
        settings.putAll(different);
        return ApplicationContext.run(EmbeddedServer.class, settings);
    }

    private static Map<String, Object> settings() {
        String owner = TestDatabase.url("portal");
        Flyway.configure()
                .dataSource(owner, null, null)
                .locations("classpath:db/migration", "classpath:db/city/xianning")
                .load()
                .migrate();
        JdbcUrl url = JdbcUrl.parse(TestDatabase.portalUrl("portal"));
        Map<String, Object> settings = new HashMap<>();
        settings.put("zhihe.secret", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
        settings.put("zhihe.data-key", "fedcba9876543210".repeat(4));
        settings.put("zhihe.limits-times", 100_000);
        settings.put("zhihe.demo", true);
        settings.put("zhihe.evidence-directory", folder());
        settings.put(
                "datasources.default.url",
                url.without("user").without("password").toString());
        settings.put("datasources.default.username", url.parameter("user"));
        settings.put("datasources.default.password", url.parameter("password"));
        return settings;
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("evidence").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
