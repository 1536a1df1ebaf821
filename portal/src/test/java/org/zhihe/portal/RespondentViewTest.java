package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;

/** What an invited respondent is shown once the matter goes another way. */
class RespondentViewTest {
    private final Citizen applicant = new Citizen();
    private final Citizen respondent = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");

    @BeforeEach
    void invited() {
        centre.routes(number);
        Parties parties = Centre.the(Parties.class);
        long matterId = centre.applicant(number).matterId();
        Party one = parties.ofMatter(matterId).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow();
        parties.invite(one.id(), matterId, Instant.now());
        String code = Centre.the(QueryCodes.class).of(one);
        assertThat(respondent
                        .post("/track", Map.of("number", number, "code", code))
                        .status())
                .isEqualTo(303);
    }

    /** Without the foot, which names who runs the service. */
    private String page(Citizen reader) {
        return reader.get("/matters/" + number).page().select("main").text();
    }

    @Test
    void nothingTellsItThatAnAuthorityLooksIntoTheMatter() {
        assertThat(page(respondent)).contains("咸宁市知识产权人民调解委员会");
        centre.reroutes(number, "trademark-enforcement", "对方仍在销售");
        assertThat(page(applicant)).contains("核查线索，决定是否立案", "咸宁市市场监督管理局", "改来");
        assertThat(page(respondent))
                .contains("有需要您参加的程序时，会通知您")
                .doesNotContain("核查线索", "立案", "市场监督管理局", "市市场监管局", "对方仍在销售", "改来");
    }

    @Test
    void aClockOfWhatItWasNotServedIsNotShownToIt() {
        Centre.the(Clocks.class).start(centre.applicant(number).matterId(), DeadlineRule.ADJUDICATION_DECISION);
        assertThat(page(applicant)).contains("第三十七条");
        assertThat(page(respondent)).doesNotContain("第三十七条");
    }

    @Test
    void whatItTakesPartInDoesNotSayWhoHadItBefore() {
        centre.reroutes(number, "trademark-enforcement", "对方仍在销售");
        centre.reroutes(number, "trademark-damages-office", "只剩赔偿数额");
        assertThat(page(respondent)).contains("行政调解：咸宁市市场监督管理局").doesNotContain("改来", "行政执法", "只剩赔偿数额");
        assertThat(page(applicant)).contains("改来", "只剩赔偿数额", "已结束，改由其他单位办理");
    }
}
