package org.zhihe.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void givesAnEmptySchemaEachTime() throws SQLException {
        try (Connection first = DriverManager.getConnection(TestDatabase.url("emptied"));
                Statement statement = first.createStatement()) {
            statement.execute("CREATE TABLE left_over (id BIGINT PRIMARY KEY)");
        }
        try (Connection second = DriverManager.getConnection(TestDatabase.url("emptied"));
                ResultSet tables = second.getMetaData().getTables(second.getCatalog(), null, "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @AfterEach
    void backToThisMachinesZone() {
        TimeZone.setDefault(null);
    }

    @Test
    void keepsAnInstantToTheMicrosecondAndTellsRareCharactersApart() throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        Instant instant = Instant.parse("2026-11-21T01:30:00.123456Z");
        try (Connection connection = DriverManager.getConnection(TestDatabase.url("instants"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (name VARCHAR(40) PRIMARY KEY, at DATETIME(6), day DATE)");
            try (var insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?)")) {
                for (String name : new String[] {"𠮷", "𡋾", "a", "A"}) {
                    insert.setString(1, name);
                    insert.setTimestamp(2, Timestamp.from(instant));
                    insert.setObject(3, LocalDate.of(2026, 11, 21));
                    insert.executeUpdate();
                }
            }
            try (ResultSet row =
                    statement.executeQuery("SELECT at, CAST(at AS CHAR), day FROM note WHERE name = '𠮷'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getTimestamp(1).toInstant()).isEqualTo(instant);
                assertThat(row.getString(2)).isEqualTo("2026-11-21 01:30:00.123456");
                assertThat(row.getObject(3, LocalDate.class)).isEqualTo("2026-11-21");
                assertThat(row.next()).isFalse();
            }
        }
    }

    @Test
    void thePortalsAccountWritesRowsAndChangesNoTable() throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestDatabase.url("narrow"));
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE note (id BIGINT PRIMARY KEY)");
        }
        try (Connection portal = DriverManager.getConnection(TestDatabase.portalUrl("narrow"));
                Statement statement = portal.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO note VALUES (1)")).isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("DROP TABLE note"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }
}
