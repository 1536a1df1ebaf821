package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.COMMITTEE_SECRETARY;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;
import static org.zhihe.casework.account.Role.STATISTICIAN;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.feedback.RatingDesk;
import org.zhihe.casework.feedback.RatingLevel;
import org.zhihe.casework.feedback.Resolution;
import org.zhihe.casework.intake.ReopeningDesk;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.question.QuestionDesk;

/** What parties ask, how they rate, and what registers say, as staff see and answer it. */
class VoicesTest {
    private final Office office = Office.open();
    private final Walk walk = new Walk(office, office.mediationRequest());

    private PartyAccess applicant() {
        Party party = office.party(walk.number(), Side.APPLICANT);
        return PartyAccess.byCode(party.id(), party.matterId(), walk.number(), Side.APPLICANT);
    }

    private void asks(String question) {
        office.bean(QuestionDesk.class).ask(applicant(), question);
    }

    private String tasks(Role role) {
        return walk.as(role).get("/").page().select(".queue-tasks").text();
    }

    private void concluded() {
        walk.accepted().then(INTAKE_OFFICER, "conclude", "outcome", "ADVISED", "note", "已答复");
    }

    @Test
    void aQuestionStandsOnTopOfTheQueueUntilItIsAnswered() {
        asks("<b>还要多久？</b>");
        assertThat(tasks(INTAKE_OFFICER)).contains(walk.number() + "：有1个提问等待答复");
        Browser.Answer page = walk.see(INTAKE_OFFICER);
        assertThat(page.page().select("#voice").text()).contains("<b>还要多久？</b>", "甲公司", "申请人", "等待答复");
        walk.then(INTAKE_OFFICER, "answer-question", "answer", "本周内答复。");
        assertThat(walk.see(INTAKE_OFFICER).page().select("#voice").text())
                .contains("本周内答复。")
                .doesNotContain("等待答复");
        assertThat(tasks(INTAKE_OFFICER)).doesNotContain(walk.number());
        assertThat(walk.send(INTAKE_OFFICER, "answer-question", 0, "question", "1-1", "answer", "再答")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatTheMediatorsAreAskedIsNotReadAtTheCentre() {
        walk.routed();
        asks("对方愿意出多少钱？");
        assertThat(tasks(COMMITTEE_SECRETARY)).contains(walk.number());
        assertThat(walk.see(COMMITTEE_SECRETARY).text()).contains("对方愿意出多少钱？");
        assertThat(walk.see(INTAKE_OFFICER).text()).doesNotContain("对方愿意出多少钱？");
        assertThat(tasks(INTAKE_OFFICER)).doesNotContain(walk.number());
    }

    @Test
    void anEmptyAnswerIsRefused() {
        asks("还要多久？");
        assertThat(walk.attempt(INTAKE_OFFICER, "answer-question", "answer", "").status())
                .isEqualTo(422);
    }

    @Test
    void aLookIntoARegisterIsOnTheMattersPageWithItsNote() {
        walk.then(
                INTAKE_OFFICER,
                "check-right",
                "rightNumber",
                "第12345678号",
                "register",
                "中国商标网",
                "checkedOn",
                office.today(),
                "result",
                "VALID",
                "note",
                "续展到2030年");
        assertThat(walk.see(INTAKE_OFFICER).page().select("#voice").text())
                .contains("第12345678号", "中国商标网", "有效", "续展到2030年");
        assertThat(walk.attempt(
                                INTAKE_OFFICER,
                                "check-right",
                                "rightNumber",
                                "1",
                                "register",
                                "中国商标网",
                                "checkedOn",
                                office.today().plusDays(1),
                                "result",
                                "VALID")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aBadRatingIsOnTopOfTheQueueUntilTheCallIsRecorded() {
        concluded();
        office.bean(RatingDesk.class).rate(applicant(), RatingLevel.DISSATISFIED, Resolution.NOT_RESOLVED, "没人回电话");
        assertThat(tasks(INTAKE_OFFICER)).contains(walk.number() + "：评价不满意，等待回访");
        Browser.Answer step = walk.as(INTAKE_OFFICER).get("/matters/" + walk.number() + "/steps/record-callback");
        assertThat(step.text()).contains("不满意", "没有解决", "没人回电话");
        walk.then(INTAKE_OFFICER, "record-callback", "result", "EXPLAINED", "note", "已说明");
        assertThat(tasks(INTAKE_OFFICER)).doesNotContain(walk.number());
        assertThat(walk.see(INTAKE_OFFICER).page().select("#voice").text()).contains("已联系上，已解释说明", "已说明");
    }

    @Test
    void ratingsAreCountedApartFromOutcomes() {
        concluded();
        office.bean(RatingDesk.class).rate(applicant(), RatingLevel.SATISFIED, Resolution.RESOLVED, "满意的私话");
        Browser.Answer page = walk.as(STATISTICIAN).get("/statistics");
        assertThat(page.text()).contains("服务评价", "申请人认为是否解决", "满意及以上占").doesNotContain("满意的私话");
    }

    @Test
    void theNewFactsOfAReopenedMatterAreInItsFileAndItIsRoutedAgain() {
        concluded();
        office.bean(ReopeningDesk.class)
                .reopen(applicant(), "对方又开了一家店。", java.util.UUID.randomUUID().toString());
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("对方又开了一家店。", "重新办理时说明的情况");
        walk.then(INTAKE_OFFICER, "route");
    }

    @Test
    void theInvitationsQrCodeLeadsToTheMatterWithoutTheCode() throws Exception {
        walk.routed();
        String mediator = walk.as(COMMITTEE_SECRETARY)
                .get("/matters/" + walk.number() + "/steps/appoint-mediator")
                .page()
                .select("select[name=mediator] option")
                .last()
                .attr("value");
        walk.then(COMMITTEE_SECRETARY, "appoint-mediator", "mediator", mediator);
        String respondent = walk.as(COMMITTEE_SECRETARY)
                .get("/matters/" + walk.number() + "/steps/invite-respondent")
                .page()
                .select("[name=party]")
                .last()
                .attr("value");
        walk.then(COMMITTEE_SECRETARY, "invite-respondent", "party", respondent);
        Browser.Answer letter =
                walk.as(COMMITTEE_SECRETARY).get("/matters/" + walk.number() + "/papers/invitation/" + respondent);
        Element drawn = letter.page().select("svg.qr").first();
        assertThat(read(drawn)).isEqualTo("http://portal.invalid/matters/" + walk.number());
        assertThat(letter.body()).doesNotContain("style=");
    }

    private static String read(Element drawn) throws Exception {
        int quiet = 4;
        int size = Integer.parseInt(drawn.attributes().getIgnoreCase("viewBox").split(" ")[2]);
        BitMatrix modules = new BitMatrix(size - 2 * quiet);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)")
                .matcher(drawn.select("path").attr("d"));
        while (run.find()) {
            modules.setRegion(
                    Integer.parseInt(run.group(1)) - quiet,
                    Integer.parseInt(run.group(2)) - quiet,
                    Integer.parseInt(run.group(3)),
                    1);
        }
        return new Decoder().decode(modules).getText();
    }
}
