package org.zhihe.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhihe.migrations.TestDatabase;

class AuditRightsTest {
    private static String owner;

    @BeforeAll
    static void migrate() {
        owner = TestDatabase.url("casework_rights");
        Flyway.configure()
                .dataSource(owner, null, null)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Test
    void anOwnerMayGoBeyond() throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner)) {
            assertThat(AuditRights.beyond(connection)).hasSize(6);
        }
    }

    @Test
    void aProgramMayNot() throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.portalUrl("casework_rights"))) {
            assertThat(AuditRights.beyond(connection)).isEmpty();
        }
    }
}
