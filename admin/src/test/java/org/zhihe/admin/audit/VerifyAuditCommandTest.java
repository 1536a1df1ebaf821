package org.zhihe.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhihe.admin.Office;
import org.zhihe.admin.Settings;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.migrations.JdbcUrl;
import org.zhihe.migrations.TestDatabase;

/** The command finds what somebody with all rights did to the rows, with the rights of the program. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyAuditCommandTest {
    private static Map<String, Object> settings;
    private static String owner;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void twoMattersAreFiledAndLinked() {
        settings = Settings.of("verify_audit");
        owner = settings.get("datasources.default.url") + "&user=" + settings.get("datasources.default.username")
                + "&password=" + settings.get("datasources.default.password");
        try (ApplicationContext program = ApplicationContext.run(settings)) {
            Office.file(program, MatterKind.REPORT, IpType.TRADEMARK, Set.of(Claim.STOP), "一");
            Office.file(program, MatterKind.REPORT, IpType.TRADEMARK, Set.of(Claim.STOP), "二");
            program.getBean(LinkJob.class).run();
        }
        JdbcUrl admin = JdbcUrl.parse(TestDatabase.adminUrl("verify_audit"));
        settings.put("datasources.default.username", admin.parameter("user"));
        settings.put("datasources.default.password", admin.parameter("password"));
    }

    private int verify(String... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of("verify-audit"));
        words.addAll(List.of(arguments));
        return CommandLine.run(words, settings, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private List<String> said() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    @Order(1)
    void countsAWholeChain() {
        assertThat(verify()).isZero();
        assertThat(said()).singleElement().asString().startsWith("whole: 2 links; the last is link 2 of ");
    }

    @Test
    @Order(2)
    void looksAtOneDay() {
        assertThat(verify("2020-02-29")).isZero();
        assertThat(said()).singleElement().asString().startsWith("whole: 0 links");
    }

    @Test
    @Order(3)
    void missesAHeadThatTheLogHasKept() {
        verify();
        String hash = said().get(0).replaceFirst(".* ", "");
        assertThat(verify("--head", "2", hash)).isZero();
        assertThat(verify("--head", "1", hash)).isEqualTo(VerifyAuditCommand.BROKEN);
        assertThat(verify("--head", "3", hash)).isEqualTo(VerifyAuditCommand.BROKEN);
        assertThat(said()).last().asString().startsWith("broken: link 3 ");
        assertThat(verify("--head", "3")).isEqualTo(VerifyAuditCommand.NOT_VERIFIED);
    }

    @Test
    void wantsADayItCanRead() {
        assertThat(verify("yesterday")).isEqualTo(VerifyAuditCommand.NOT_VERIFIED);
        assertThat(said()).singleElement().asString().contains("2026-11-21");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void L04_namesTheFirstBadRowAndFails() throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE audit_entry SET subject = 'ACCEPTED'"))
                    .isEqualTo(2);
        }
        assertThat(verify()).isEqualTo(VerifyAuditCommand.BROKEN);
        assertThat(said()).singleElement().asString().startsWith("broken: entry 1 is not what link 1 of ");
    }
}
