package org.zhihe.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs cannot change or remove what the audit holds. */
class RowRightsTest {
    private static final String SCHEMA = "rights";

    private static String owner;
    private static String admin;
    private static String portal;

    private enum Program {
        ADMIN,
        PORTAL;

        Connection connect() throws SQLException {
            return DriverManager.getConnection(this == ADMIN ? admin : portal);
        }
    }

    @BeforeAll
    static void migrate() {
        owner = TestDatabase.url(SCHEMA);
        Flyway.configure()
                .dataSource(owner, null, null)
                .locations("classpath:db/migration", "classpath:db/city/xianning")
                .load()
                .migrate();
        admin = TestDatabase.adminUrl(SCHEMA);
        portal = TestDatabase.portalUrl(SCHEMA);
    }

    @ParameterizedTest
    @EnumSource
    void aProgramAddsToTheAuditAndReadsIt(Program program) throws SQLException {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "INSERT INTO audit_entry (occurred_at, actor_kind, act, outcome, subject)"
                                    + " VALUES ('2026-11-21', 'SYSTEM', 'SIGNED_IN', 'DONE', 'staff 1')"))
                    .isEqualTo(1);
            assertThat(statement
                            .executeQuery("SELECT * FROM audit_entry LEFT JOIN audit_link ON entry_id = id")
                            .next())
                    .isTrue();
        }
    }

    /** With one false link from outside the chain would be broken for good, and every later crime hidden behind it. */
    @Test
    void L04_onlyAdminLinks() throws SQLException {
        String link = "INSERT INTO audit_link (seq, day, entry_id, hash) VALUES (1, '2026-11-21', 1, '')";
        try (Connection connection = Program.PORTAL.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(link)).hasMessageContaining("denied");
        }
        try (Connection connection = Program.ADMIN.connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(link)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET act = 'SIGNED_OUT'",
                "DELETE FROM audit_entry",
                "REPLACE INTO audit_entry (id, occurred_at, actor_kind, act, outcome, subject)"
                        + " VALUES (1, '2026-11-21', 'SYSTEM', 'SIGNED_OUT', 'DONE', 'staff 1')",
                "TRUNCATE TABLE audit_entry",
                "ALTER TABLE audit_entry DROP COLUMN subject",
                "DROP TABLE audit_entry",
                "RENAME TABLE audit_entry TO somewhere_else",
                "UPDATE audit_link SET hash = ''",
                "DELETE FROM audit_link",
                "INSERT INTO audit_link (seq, day, entry_id, hash) VALUES (1, '2026-11-21', 1, '')"
                        + " ON DUPLICATE KEY UPDATE hash = ''",
                "TRUNCATE TABLE audit_link",
                "DROP TABLE audit_link",
                "UPDATE custody_entry SET act = 'RECEIVED'",
                "DELETE FROM custody_entry",
                "UPDATE transfer_entry SET inside = TRUE",
                "DELETE FROM transfer_entry",
                "UPDATE flyway_schema_history SET checksum = 0",
            })
    void L04_aProgramNeitherChangesNorRemovesThere(String crime) throws SQLException {
        for (Program program : Program.values()) {
            try (Connection connection = program.connect();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(crime))
                        .as("%s: %s", program, crime)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProgramAddsChangesAndRemovesEverywhereElse(Program program) throws SQLException {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement()) {
            assertThatCode(() -> {
                        statement.execute("UPDATE matter SET version = version WHERE id = 0");
                        statement.execute("DELETE FROM draft_file WHERE id = 0");
                        statement.execute("SELECT id FROM outbox_message LIMIT 1 FOR UPDATE SKIP LOCKED");
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void grantingAgainIsNoError() throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner)) {
            String account = JdbcUrl.parse(admin).parameter("user");
            RowRights.grant(connection, List.of(account, account + "@%"), account);
            assertThatThrownBy(() -> RowRights.grant(connection, List.of("a' IDENTIFIED BY 'b"), account))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
