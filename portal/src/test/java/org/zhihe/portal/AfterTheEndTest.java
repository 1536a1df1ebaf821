package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.feedback.RatingLevel;
import org.zhihe.casework.feedback.Ratings;
import org.zhihe.casework.feedback.Resolution;
import org.zhihe.portal.Citizen.Answer;

class AfterTheEndTest {
    private final Citizen applicant = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    private final String matter = "/matters/" + number;

    @Nested
    class Rate {
        private final String path = matter + "/rating";

        @Test
        void isAskedOfTheApplicantOnceTheMatterHasEnded() {
            assertThat(applicant.get(matter).page().select(".actions").text()).doesNotContain("评价");
            centre.concludes(number);
            assertThat(applicant.get(matter).page().select(".actions a").first().text())
                    .isEqualTo("评价这次服务");
            Answer rated = applicant.post(path, Map.of("level", "SATISFIED", "resolution", "PARTLY"));
            assertThat(applicant.follow(rated).page().select("[role=status]").text())
                    .contains("谢谢您的评价");
            assertThat(applicant.get(matter).page().select(".actions").text()).doesNotContain("评价");
            var kept = Centre.the(Ratings.class)
                    .findByMatterId(centre.applicant(number).matterId())
                    .orElseThrow();
            assertThat(kept.level()).isEqualTo(RatingLevel.SATISFIED);
            assertThat(kept.resolution()).isEqualTo(Resolution.PARTLY);
        }

        @Test
        void aBadOneIsPromisedACall() {
            centre.concludes(number);
            Answer rated = applicant.post(
                    path, Map.of("level", "VERY_DISSATISFIED", "resolution", "NOT_RESOLVED", "comment", "太慢"));
            assertThat(applicant.follow(rated).page().select("[role=status]").text())
                    .contains("15个工作日");
        }

        @Test
        void halfAnAnswerIsRefusedAndASecondRatingToo() {
            centre.concludes(number);
            assertThat(applicant.post(path, Map.of("level", "FAIR")).status()).isEqualTo(422);
            applicant.post(path, Map.of("level", "FAIR", "resolution", "RESOLVED"));
            Answer again = applicant.post(path, Map.of("level", "VERY_SATISFIED", "resolution", "RESOLVED"));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.page().text()).contains("已经评价过");
        }
    }

    @Nested
    class Reopen {
        private final String path = matter + "/reopening";

        @Test
        void goesOnUnderTheSameNumberWithTheNewFile() {
            centre.concludes(number);
            Document asked = applicant.get(path).page();
            assertThat(asked.text()).contains("最晚申请日期", "原来的受理编号");
            Map<String, Object> form = Citizen.drawn(asked);
            form.put("newFacts", "对方又开了一家店。");
            byte[] photo = "新店".getBytes(StandardCharsets.UTF_8);
            Answer reopened = applicant.postMultipart(path, form, new Citizen.Upload("新店.txt", photo));
            assertThat(reopened.status()).isEqualTo(303);
            Document page = applicant.follow(reopened).page();
            assertThat(page.select(".status-word").text()).isEqualTo("已受理");
            assertThat(page.text()).contains(number, "新店.txt", "重新办理", "已经答复");
            assertThat(page.select(".turn-counted").text()).contains("3个工作日");
            Answer again = applicant.postMultipart(path, form);
            assertThat(again.location()).isEqualTo(matter);
            assertThat(applicant.follow(again).page().select(".status-word").text())
                    .isEqualTo("已受理");
        }

        @Test
        void needsNewFacts() {
            centre.concludes(number);
            Map<String, Object> form = Citizen.drawn(applicant.get(path).page());
            assertThat(applicant.postMultipart(path, form).status()).isEqualTo(422);
            assertThat(applicant.get(matter).page().select(".status-word").text())
                    .isEqualTo("已办结");
        }

        @Test
        void isTooLateAfterTheWindowAndSaysWhatToDoInstead() {
            centre.concludes(number);
            concludedDaysAgo(62);
            assertThat(applicant.get(matter).page().text()).doesNotContain("申请重新办理");
            Answer late = applicant.get(path);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.page().select("main a[href=/filing]").text()).isEqualTo("重新提交一份申请");
            Answer sent = applicant.postMultipart(path, Map.of("newFacts", "对方又开了一家店。"));
            assertThat(sent.status()).isEqualTo(409);
        }

        private void concludedDaysAgo(int days) {
            DataSource database = DelegatingDataSource.unwrapDataSource(Centre.the(DataSource.class));
            try (Connection connection = database.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE matter SET concluded_at = ? WHERE number = ?")) {
                update.setTimestamp(1, Timestamp.from(Instant.now().minus(days, ChronoUnit.DAYS)));
                update.setString(2, number);
                assertThat(update.executeUpdate()).isEqualTo(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
