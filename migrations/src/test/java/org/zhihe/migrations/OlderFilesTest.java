package org.zhihe.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Files from before contents were written down. */
class OlderFilesTest {
    private static final String BEFORE_CONTENTS = "20261128.0801";

    @Test
    void eachContentIsWrittenDownOnceFromTheTimeItFirstCame() throws SQLException {
        String url = TestDatabase.url("older_files");
        migrate(url, BEFORE_CONTENTS);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO draft_file (form_key, sha256, name, media_type, size, received_at)"
                    + " VALUES ('a', REPEAT('0', 64), '一.pdf', 'application/pdf', 7, '2026-11-02 08:00:00'),"
                    + " ('b', REPEAT('0', 64), '二.pdf', 'application/pdf', 7, '2026-11-01 08:00:00'),"
                    + " ('b', REPEAT('1', 64), '三.pdf', 'application/pdf', 9, '2026-11-03 08:00:00')");
            migrate(url, "latest");
            try (ResultSet rows = statement.executeQuery("SELECT GROUP_CONCAT(CONCAT_WS(' ', LEFT(sha256, 1), size,"
                    + " DAY(first_received_at), DAY(last_received_at), scan_state, sm3 IS NULL) ORDER BY sha256)"
                    + " FROM evidence_content")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("0 7 1 2 NOT_ASKED 1,1 9 3 3 NOT_ASKED 1");
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
