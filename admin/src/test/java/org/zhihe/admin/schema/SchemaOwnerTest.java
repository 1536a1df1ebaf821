package org.zhihe.admin.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Office;
import org.zhihe.admin.Settings;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.migrations.JdbcUrl;
import org.zhihe.migrations.TestDatabase;

class SchemaOwnerTest {
    @Test
    void migratesAndLeavesTheProgramAnAccountThatCannotChangeTheAudit() throws SQLException {
        Map<String, Object> settings = Settings.of("owner");
        JdbcUrl admin = JdbcUrl.parse(TestDatabase.adminUrl("owner"));
        settings.put("zhihe.database-owner", settings.get("datasources.default.username"));
        settings.put(
                "zhihe.database-owner-password",
                Objects.requireNonNullElse(settings.get("datasources.default.password"), ""));
        settings.put("zhihe.database-accounts", admin.parameter("user"));
        settings.put("datasources.default.username", admin.parameter("user"));
        settings.put("datasources.default.password", admin.parameter("password"));
        try (ApplicationContext program = ApplicationContext.run(settings)) {
            assertThat(Office.file(program, MatterKind.REPORT, IpType.TRADEMARK, Set.of(Claim.STOP), "举报"))
                    .isNotEmpty();
        }
        try (Connection connection = DriverManager.getConnection(admin.toString());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE matter SET version = version + 1"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE audit_entry SET act = 'SIGNED_OUT'"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE another (id BIGINT)"))
                    .hasMessageContaining("denied");
        }
    }
}
