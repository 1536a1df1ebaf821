package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

class QuestionPageTest {
    private final Citizen applicant = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    private final String path = "/matters/" + number + "/questions";

    private Answer ask(String text) {
        return applicant.post(path, Map.of("text", text));
    }

    @Test
    void isAskedAndShownAsText() {
        Answer asked = ask("<script>alert(1)</script>还要多久？");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(applicant.follow(asked).page().select("[role=status]").text())
                .contains("5个工作日");
        Answer thread = applicant.get(path);
        assertThat(thread.page().select(".said").text()).contains("还要多久？", "等待答复");
        assertThat(thread.http().body()).doesNotContain("<script>alert");
    }

    @Test
    void anAnswerIsAnnouncedFirstAndNewUntilItIsOpened() {
        ask("还要多久？");
        centre.answers(number, "本周内答复。");
        Document matter = applicant.get("/matters/" + number).page();
        assertThat(matter.select(".actions a").first().text()).isEqualTo("查看答复（1条未读）");
        assertThat(matter.text()).doesNotContain("本周内答复。");
        assertThat(applicant.get(path).page().select(".said-answer").text()).contains("本周内答复。", "新答复");
        assertThat(applicant.get(path).page().select(".said-answer").text()).doesNotContain("新答复");
        assertThat(applicant.get("/matters/" + number).page().select(".actions").text())
                .doesNotContain("未读");
    }

    @Test
    void emptyOrTooLongIsRefusedAndKept() {
        assertThat(ask("").status()).isEqualTo(422);
        Answer tooLong = ask("问".repeat(1001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("textarea").text()).hasSize(1001);
        assertThat(applicant.get(path).page().select(".said")).isEmpty();
    }

    @Test
    void theSixthOfADayIsRefusedWithWhatToDoInstead() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("第" + i + "问").status()).isEqualTo(303);
        }
        Answer refused = ask("第六问");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#field-text-error").text()).contains("请明天再提", "12345");
        assertThat(refused.page().select("textarea").text()).isEqualTo("第六问");
    }

    @Test
    void nobodyCanBeAskedAboutWhatWasTakenBack() {
        applicant.post("/matters/" + number + "/withdrawal", Map.of("sure", "true"));
        Document page = applicant.get(path).page();
        assertThat(page.select("form.sheet")).isEmpty();
        assertThat(page.text()).contains("不能再提问", "12345");
        assertThat(ask("还行吗？").status()).isEqualTo(409);
    }

    @Test
    void aStrangerFindsNothing() {
        ask("还要多久？");
        Citizen stranger = new Citizen();
        assertThat(stranger.get(path).http().body()).doesNotContain("还要多久");
        assertThat(stranger.post(path, Map.of("text", "我也问")).status()).isEqualTo(404);
    }
}
