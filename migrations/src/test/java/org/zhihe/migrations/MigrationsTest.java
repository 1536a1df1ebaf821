package org.zhihe.migrations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db");
    private static final Pattern NUMBERED = Pattern.compile("V(\\d{8}_\\d{4})__[a-z0-9_]+\\.sql");
    private static final Pattern REPEATED = Pattern.compile("R__[a-z0-9_]+\\.sql");

    /** No release of Flyway has been verified with production's MySQL 9.7 yet; this run is what verifies it. */
    private static final String NOT_VERIFIED_YET = "Using MySQL 9.7 which is newer than the version Flyway has been";

    private static final FlywayLog LOG = new FlywayLog();
    private static String url;
    private static MigrateResult first;

    @BeforeAll
    static void migrateAnEmptyDatabase() {
        LOG.listen();
        url = TestDatabase.url("migrations");
        first = flyway().migrate();
    }

    @AfterAll
    static void logAsBefore() {
        LOG.close();
    }

    @Test
    void everyScriptRunsOnAnEmptyDatabaseWithoutAWarning() throws IOException {
        assertThat(first.success).isTrue();
        assertThat(first.migrationsExecuted).isEqualTo(scripts().size());
        assertThat(first.warnings).isEmpty();
        assertThat(LOG.messages()).anyMatch(message -> message.startsWith("Successfully applied"));
        assertThat(LOG.warnings()).allMatch(warning -> warning.startsWith(NOT_VERIFIED_YET));
    }

    @Test
    void aSecondRunChangesNothing() throws SQLException {
        Map<String, Long> before = rowsByTable();
        assertThat(flyway().migrate().migrationsExecuted).isZero();
        assertThat(rowsByTable()).isEqualTo(before);
    }

    /** A city's script runs again whenever it is edited, on a database that has its rows already. */
    @Test
    void aCitysScriptsCanRunAgainOverTheirOwnRows() throws SQLException {
        Map<String, Long> before = rowsByTable();
        execute("UPDATE flyway_schema_history SET checksum = 0 WHERE version IS NULL");
        MigrateResult again = flyway().migrate();
        assertThat(again.migrationsExecuted).isPositive();
        assertThat(again.warnings).isEmpty();
        before.merge("flyway_schema_history", (long) again.migrationsExecuted, Long::sum);
        assertThat(rowsByTable()).isEqualTo(before);
    }

    /** A year of the calendar that an administrator has edited stays as it was left; the others follow the script. */
    @Test
    void aCitysScriptLeavesEditedYearsOfTheCalendarAlone() throws SQLException {
        Map<String, Long> before = rowsByTable();
        execute("INSERT INTO calendar_year (of_year, version, edited_by, edited_at) VALUES (2026, 1, 1, NOW())");
        execute("DELETE FROM calendar_day WHERE day = '2026-10-10' OR day = '2025-10-11'");
        execute("UPDATE flyway_schema_history SET checksum = 0 WHERE description = 'calendar'");
        assertThat(flyway().migrate().warnings).isEmpty();
        assertThat(rowsByTable().get("calendar_day")).isEqualTo(before.get("calendar_day") - 1);
        execute("DELETE FROM calendar_year");
        execute("UPDATE flyway_schema_history SET checksum = 0 WHERE description = 'calendar'");
        flyway().migrate();
        assertThat(rowsByTable().get("calendar_day")).isEqualTo(before.get("calendar_day"));
    }

    @Test
    void everyTableCanHoldEveryCharacterAndTakesPartInTransactions() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet odd = statement.executeQuery("""
                        SELECT table_name
                        FROM information_schema.tables
                        WHERE table_schema = DATABASE()
                          AND (table_collation <> 'utf8mb4_bin' OR engine <> 'InnoDB')
                        """)) {
            assertThat(odd.next()).isFalse();
        }
    }

    @Test
    void noTwoScriptsHaveOneNumber() throws IOException {
        Map<String, List<String>> byNumber = scripts().stream()
                .map(script -> script.getFileName().toString())
                .filter(name -> name.startsWith("V"))
                .collect(groupingBy(name -> name.substring(0, name.indexOf("__")), mapping(name -> name, toList())));
        assertThat(byNumber).isNotEmpty();
        assertThat(byNumber.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptsNameSaysWhenItWasWrittenAndWhatItDoes(Path script) {
        Pattern shape = script.startsWith(SCRIPTS.resolve("migration")) ? NUMBERED : REPEATED;
        assertThat(script.getFileName().toString()).matches(shape);
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration", "classpath:db/city/xianning")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .load();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, Long> rowsByTable() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
