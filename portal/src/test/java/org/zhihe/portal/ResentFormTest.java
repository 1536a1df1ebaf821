package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** Whoever does not know whether the form has arrived sends it again; there is one matter, and one receipt. */
class ResentFormTest {
    private static final String PATH = "/filing/mediation";

    /** What is kept of the form is in the database, not in the program that took it. */
    @Test
    void W01_isFiledOnceAlsoWhenTheProgramWasStartedAnewInBetween() {
        EmbeddedServer before = PortalServer.another(Map.of());
        Citizen citizen = new Citizen(before.getPort());
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        Answer lost = citizen.postMultipart(PATH, form, Pictures.photo("照片.jpg"));
        before.close();
        EmbeddedServer after = PortalServer.another(Map.of(
                "micronaut.server.port",
                before.getPort(),
                "zhihe.portal-address",
                "http://localhost:" + before.getPort()));
        try {
            Answer again = citizen.postMultipart(PATH, form, Pictures.photo("照片.jpg"));
            assertThat(again.status()).isEqualTo(303);
            assertThat(again.location()).isEqualTo(lost.location());
            assertFiledOnce(form);
            assertThat(count("SELECT COUNT(*) FROM evidence e JOIN matter m ON m.id = e.matter_id", form))
                    .isEqualTo(1);
            assertThat(citizen.follow(again).page().text())
                    .contains(again.location().split("/")[2])
                    .containsOnlyOnce("照片.jpg");
        } finally {
            after.close();
        }
    }

    @Test
    void W01_isFiledOnceByWhoeverPressesTwice() throws Exception {
        assertFiledOnceOf(2);
    }

    @Test
    void W01_isFiledOnceOutOfTwentyAtOnce() throws Exception {
        assertFiledOnceOf(20);
    }

    private static void assertFiledOnceOf(int times) throws Exception {
        Citizen citizen = new Citizen();
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        Callable<Answer> press = () -> citizen.postMultipart(PATH, form);
        ExecutorService hands = Executors.newFixedThreadPool(times);
        try {
            List<Future<Answer>> answers = hands.invokeAll(Collections.nCopies(times, press));
            String receipt = answers.get(0).get().location();
            assertThat(receipt).isNotEmpty();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(303);
                assertThat(answer.get().location()).isEqualTo(receipt);
            }
        } finally {
            hands.shutdownNow();
        }
        assertFiledOnce(form);
    }

    private static void assertFiledOnce(Map<String, Object> form) {
        assertThat(count("SELECT COUNT(*) FROM matter m", form)).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM outbox_message o JOIN matter m ON m.id = o.matter_id", form))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM timeline_entry t JOIN matter m ON m.id = t.matter_id", form))
                .isEqualTo(1);
    }

    private static long count(String rows, Map<String, Object> form) {
        DataSource database = DelegatingDataSource.unwrapDataSource(
                PortalServer.get().getApplicationContext().getBean(DataSource.class));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(rows + " WHERE m.form_key = ?")) {
            statement.setString(1, form.get("formKey").toString());
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
