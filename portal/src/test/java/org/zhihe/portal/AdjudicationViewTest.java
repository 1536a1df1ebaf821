package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.ClosingGround;
import org.zhihe.casework.adjudication.FilingCondition;
import org.zhihe.casework.adjudication.ReportDesk;
import org.zhihe.casework.adjudication.RespondentDoor;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;

/** What both sides of an adjudication read of it. */
class AdjudicationViewTest {
    private final Citizen applicant = new Citizen();
    private final Citizen respondent = new Citizen();
    private final Centre centre = new Centre();
    private final Authority office = Authority.ipOffice();
    private final AdjudicationDesk desk = Centre.the(AdjudicationDesk.class);
    private final String number = filed();
    private final long matterId = centre.applicant(number).matterId();

    private String filed() {
        Map<String, Object> form = Forms.sound(applicant, "mediation");
        form.put("ipType", "UTILITY_MODEL");
        form.put("rightNumber", "ZL200020000000.5");
        return Forms.file(applicant, form, "mediation");
    }

    @BeforeEach
    void begun() {
        centre.accepts(number);
        office.adjudicates(matterId);
    }

    private void served() {
        desk.file(
                office.officer(),
                number,
                office.adjudication(number),
                "裁1号",
                "甲、乙、丙",
                EnumSet.allOf(FilingCondition.class));
        LocalDate today = Centre.the(Clocks.class).today();
        desk.serve(office.officer(), number, office.adjudication(number), today, false);
        Party party = Centre.the(Parties.class).ofMatter(matterId).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow();
        Centre.the(RespondentDoor.class).open(office.officer(), number, office.adjudication(number), party.id());
        String code = Centre.the(QueryCodes.class).of(party);
        respondent.post("/track", Map.of("number", number, "code", code));
    }

    private String page(Citizen reader) {
        return reader.get("/matters/" + number).page().select("main").text();
    }

    @Test
    void theRequesterIsToldToFileTheReportAndUntilWhen() {
        Centre.the(ReportDesk.class).demand(office.officer(), number, office.adjudication(number), "现有技术近似");
        assertThat(page(applicant)).contains("提交专利权评价报告", "现有技术近似", "15日内");
    }

    @Test
    void bothSeeThatTalksOfSettlingStopTheClosingClock() {
        served();
        assertThat(page(respondent)).contains("等待被请求人答辩并安排审理", "咸宁市知识产权局");
        ClockOf closing = ClockOf.of(matterId, DeadlineRule.ADJUDICATION_DECISION);
        Centre.the(Clocks.class).pause(closing, PauseReason.SETTLEMENT, "双方书面同意");
        for (Citizen reader : new Citizen[] {applicant, respondent}) {
            assertThat(page(reader)).contains("已中止", "和解");
        }
    }

    @Test
    void bothReadOnWhichGroundItWasClosed() {
        served();
        desk.close(office.officer(), number, office.adjudication(number), ClosingGround.LIMITATION, "最后一次侵权在三年以前");
        for (Citizen reader : new Citizen[] {applicant, respondent}) {
            assertThat(page(reader)).contains("依据是：被请求人的时效抗辩成立");
        }
        assertThat(page(respondent)).doesNotContain("最后一次侵权在三年以前");
    }
}
