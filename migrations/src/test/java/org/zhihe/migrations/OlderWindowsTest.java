package org.zhihe.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The 30 days for the court from before they said of which agreement they are. */
class OlderWindowsTest {
    private static final String BEFORE = "20261128.1834";

    private static final String AGREEMENT = "INSERT INTO mediation_agreement (id, matter_id, mediation_id,"
            + " administrative_mediation_id, number, form, facts, terms, parties_signed_on, effective_on, recorded_by,"
            + " recorded_at) VALUES (%d, 7, %s, %s, '%1$d', '%s', '', '', '%s', '%5$s', 1, '2026-11-20 08:00:00')";

    @Test
    void eachBelongsToTheAgreementThatStartedIt() throws SQLException {
        String url = TestDatabase.url("older_windows");
        migrate(url, BEFORE);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            statement.execute("INSERT INTO administrative_mediation (id, version, matter_id, status, body_id,"
                    + " enforceability, opened_at) VALUES (3, 0, 7, 'AGREED', 1, 'NEITHER', '2026-11-20 08:00:00')");
            statement.execute(AGREEMENT.formatted(11, "1", "NULL", "WRITTEN", "2026-11-01"));
            statement.execute(AGREEMENT.formatted(12, "2", "NULL", "WRITTEN", "2026-11-20"));
            statement.execute(AGREEMENT.formatted(13, "4", "NULL", "ORAL", "2026-11-20"));
            statement.execute(AGREEMENT.formatted(14, "NULL", "3", "WRITTEN", "2026-11-20"));
            statement.execute("INSERT INTO deadline (matter_id, rule, started_on, due_on, raw_on, status) VALUES"
                    + " (7, 'CONFIRMATION_APPLICATION', '2026-11-01', '2026-12-01', '2026-12-01', 'LIFTED'),"
                    + " (7, 'CONFIRMATION_APPLICATION', '2026-11-20', '2026-12-21', '2026-12-20', 'OPEN'),"
                    + " (7, 'MEDIATION', '2026-11-20', '2026-12-21', '2026-12-20', 'OPEN')");
            migrate(url, "latest");
            try (ResultSet rows = statement.executeQuery(
                    "SELECT GROUP_CONCAT(CONCAT_WS(' ', rule, status, subject) ORDER BY id) FROM deadline")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1))
                        .isEqualTo("CONFIRMATION_APPLICATION LIFTED 0,CONFIRMATION_APPLICATION OPEN 12,"
                                + "MEDIATION OPEN 0");
            }
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
