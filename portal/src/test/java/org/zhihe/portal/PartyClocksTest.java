package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.PauseReason;

/** What a party reads of the clocks of its matter. */
class PartyClocksTest {
    private final Citizen applicant = new Citizen();
    private final Clocks clocks = Centre.the(Clocks.class);
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    private final long matterId = new Centre().applicant(number).matterId();

    private Document page() {
        return applicant.get("/matters/" + number).page();
    }

    @Test
    void theDayCanBeCountedAgain() {
        Document page = page();
        assertThat(page.select(".turn details.clock-how summary").text()).isEqualTo("怎么算的");
        assertThat(page.select(".turn details.clock-how").text()).contains("（收到材料）的次日起7个工作日", "最后一日是", "届满仍未办结的");
        assertThat(page.select("#clocks-title")).isEmpty();
    }

    @Test
    void otherClocksStandBesideWithTheirRules() {
        clocks.start(matterId, DeadlineRule.CONFIRMATION_APPLICATION);
        Document page = page();
        assertThat(page.select("section[aria-labelledby=clocks-title] .clock"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.text()).contains("共同申请司法确认", "第二百零五条", "届满后不能再提出"));
    }

    @Test
    void oneThatStandsSaysSinceWhenAndWhyAndHasNoLastDay() {
        ClockOf filing = ClockOf.of(matterId, DeadlineRule.ENFORCEMENT_FILING);
        clocks.start(filing);
        clocks.pause(filing, PauseReason.APPRAISAL, "只给工作人员看");
        Document page = page();
        var clock = page.select("section[aria-labelledby=clocks-title] .clock");
        assertThat(clock.text()).contains("已中止", "起，因鉴定、检测", "恢复后接着计算", "恢复后再定最后一日");
        assertThat(clock.select(".clock-left time")).isEmpty();
        assertThat(page.text()).doesNotContain("只给工作人员看");
    }

    @Test
    void whatIsKeptBetweenOfficesIsNotShown() {
        clocks.start(matterId, DeadlineRule.RATING_CALLBACK);
        assertThat(page().select("#clocks-title")).isEmpty();
    }
}
