package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the audit holds of a day on the public side. */
class AuditTest {
    private static List<String> about(String number) {
        String sql = "SELECT CONCAT_WS(' ', e.actor_kind, e.act, e.outcome, e.subject) FROM audit_entry e"
                + " JOIN matter m ON m.id = e.matter_id WHERE m.number = ? ORDER BY e.id";
        DataSource database = DelegatingDataSource.unwrapDataSource(
                PortalServer.get().getApplicationContext().getBean(DataSource.class));
        List<String> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, number);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    entries.add(found.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    private static String withAFile(Citizen applicant) {
        String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
        String path = "/matters/" + number + "/evidence";
        byte[] content = "text".getBytes(StandardCharsets.UTF_8);
        applicant.postMultipart(path, Forms.evidence(applicant, number), new Citizen.Upload("截图.txt", content));
        return number;
    }

    private static String file(Citizen citizen, String number) {
        return citizen.get("/matters/" + number)
                .page()
                .select("a[href*=/evidence/]")
                .attr("href");
    }

    @Test
    void holdsWhatAPartyFiledAddedAndReadAgain() {
        Citizen applicant = new Citizen();
        String number = withAFile(applicant);
        String href = file(applicant, number);
        assertThat(applicant.get(href).status()).isEqualTo(200);
        assertThat(about(number))
                .containsExactly(
                        "PARTY MATTER_CHANGED DONE FILED",
                        "PARTY MATTER_CHANGED DONE EVIDENCE_ADDED",
                        "PARTY EVIDENCE_READ DONE evidence " + href.replaceAll(".*/", ""));
    }

    @Test
    void Z02_holdsTheMattersOfOthersThatAnAccountAskedFor() {
        Citizen applicant = new Citizen();
        String number = withAFile(applicant);
        String href = file(applicant, number);
        Citizen other = SignUp.signedIn();
        assertThat(other.get(href).status()).isEqualTo(404);
        assertThat(other.post("/matters/" + number + "/withdrawal", Map.of("sure", "true"))
                        .status())
                .isEqualTo(404);
        assertThat(about(number).subList(2, 4))
                .containsExactly(
                        "ACCOUNT ACCESS_REFUSED REFUSED GET /matters/{number}/evidence/{id}",
                        "ACCOUNT ACCESS_REFUSED REFUSED POST /matters/{number}/withdrawal");
        new Citizen().get(href);
        assertThat(about(number)).hasSize(4);
    }
}
