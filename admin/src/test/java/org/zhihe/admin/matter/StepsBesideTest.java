package org.zhihe.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;

/** What can be done beside the work is found by what it is about; what is due stands on top. */
class StepsBesideTest {
    private final Office office = Office.open();
    private final Browser intake = office.signedIn(Role.INTAKE_OFFICER);
    private final String number = office.mediationRequest();

    private Document page() {
        return intake.get("/matters/" + number).page();
    }

    private static Element aside(Document page) {
        Element aside = page.selectFirst("section[aria-labelledby=aside-title]");
        assertThat(aside).isNotNull();
        return aside;
    }

    @Test
    void linksStandUnderHeadingsThatSayWhatTheyAreAbout() {
        Element aside = aside(page());
        List<String> headings = aside.select("h3").eachText();
        assertThat(headings).containsSubsequence("证据与核实", "移送与协作", "关联与回避").doesNotHaveDuplicates();
        assertThat(aside.select("h3 + ul.step-links")).hasSameSizeAs(headings);
        Element evidence = aside.select("h3:contains(证据与核实) + ul").first();
        assertThat(evidence.select("a").eachText()).contains("代收材料", "登记权利核查", "核实分流条件");
        assertThat(aside.select("details.step-notes")).hasSize(1);
        assertThat(aside.select("details.step-notes dt")).hasSameSizeAs(aside.select(".step-links a"));
    }

    @Test
    void whileAProcedureRunsAnotherWayHasItsOwnNameAndComesLast() {
        intake.take(number, "accept", Map.of());
        assertThat(page().select(".desk-work .actions .main").text()).isEqualTo("确定办理途径");
        assertThat(aside(page()).text()).doesNotContain("再开一条途径");

        intake.take(number, "route", Map.of());
        Document routed = page();
        assertThat(routed.text()).doesNotContain("确定办理途径 按规则");
        assertThat(routed.select(".desk-work .actions a").eachText()).doesNotContain("再开一条途径", "确定办理途径");
        assertThat(aside(routed).select(".step-links a").last().text()).isEqualTo("再开一条途径");
        assertThat(aside(routed).select(".step-notes dd").last().text()).contains("正在进行的程序不受影响", "改走其他途径");

        Document step = intake.get("/matters/" + number + "/steps/route").page();
        assertThat(step.select("h1").text()).isEqualTo("再开一条途径");
        assertThat(step.select(".lead").text()).contains("照常进行", "同时办理");
        assertThat(step.select("form.sheet button[type=submit]:not(.enter-key)").text())
                .isEqualTo("再开这条途径");
    }

    /** One that does not would be listed with what it has nothing to do with. */
    @Test
    void everyStepThatStandsBesideTheWorkSaysWhatItIsAbout() {
        assertThat(office.context().getBeansOfType(Step.class))
                .filteredOn(Step::atAnyTime)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        step -> assertThat(step.getClass().getMethod("topic").getDeclaringClass())
                                .as(step.name())
                                .isNotEqualTo(Step.class));
    }
}
