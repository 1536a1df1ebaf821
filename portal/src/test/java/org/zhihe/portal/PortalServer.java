package org.zhihe.portal;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.migrations.JdbcUrl;
import org.zhihe.migrations.TestDatabase;

/** The portal on a database of its own, with the account that cannot change the schema; one for all tests. */
final class PortalServer {
    private static EmbeddedServer running;

    private PortalServer() {}

    static synchronized EmbeddedServer get() {
        if (running == null) {
            running = start();
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

    private static EmbeddedServer start() {
        String owner = TestDatabase.url("portal");
        Flyway.configure()
                .dataSource(owner, null, null)
                .locations("classpath:db/migration", "classpath:db/city/xianning")
                .load()
                .migrate();
        return ApplicationContext.run(EmbeddedServer.class, settings());
    }

    /** What an installation sets, over the database of {@link #get}. */
    static Map<String, Object> settings() {
        try {
            JdbcUrl url = JdbcUrl.parse(TestDatabase.portalUrl("portal"));
            return Map.of(
                    "micronaut.server.port",
                    -1,
                    "zhihe.secret",
                    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                    "zhihe.data-key",
                    "fedcba9876543210".repeat(4),
                    "zhihe.demo",
                    true,
                    "zhihe.evidence-directory",
                    Files.createTempDirectory("evidence").toString(),
                    "zhihe.portal-address",
                    "http://portal.invalid",
                    "datasources.default.url",
                    url.without("user").without("password").toString(),
                    "datasources.default.username",
                    url.parameter("user"),
                    "datasources.default.password",
                    url.parameter("password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
