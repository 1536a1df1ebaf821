package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** Once it is known where the act was done, the centre is told of the county's body and how to reach it. */
class CountyWalkTest {
    private final Office office = Office.open();

    private Walk aReport(IpType right) {
        return new Walk(office, office.file(MatterKind.REPORT, right, Set.of(), "县里的举报")).accepted();
    }

    private static Document route(Walk walk) {
        return walk.as(INTAKE_OFFICER)
                .get("/matters/" + walk.number() + "/steps/route")
                .page();
    }

    /** The transfer that the route has begun. */
    private static String transfer(Walk walk) {
        return walk.see(INTAKE_OFFICER).page().select("a[href^=/transfers/]").attr("href");
    }

    @Test
    void whileThePlaceIsUnknownTheCitysOfficeIsProposedAndThePageSaysWhatWouldChange() {
        Document page = route(aReport(IpType.TRADEMARK));
        assertThat(page.select(".proposal-first .proposal-title").text()).contains("行政执法：咸宁市市场监督管理局");
        assertThat(page.select(".notice-amber").text()).contains("核实到县（市、区）以后，会列出当地的主管部门");
    }

    @Test
    void theCountysRegulatorGetsALetterAndTheCitysOfficeIsLeftWithItsReason() {
        Walk walk = aReport(IpType.TRADEMARK).then(INTAKE_OFFICER, "establish", "ACT_PLACE", "421281");
        Document page = route(walk);
        assertThat(page.select(".proposal-first .proposal-title").text()).contains("移送：赤壁市市场监督管理局", "首选");
        assertThat(page.select(".proposal-first").text()).contains("用打印的函送达：赤壁市，电话12315");
        assertThat(page.text()).contains("行政执法：咸宁市市场监督管理局", "跨县的和重大复杂的，由市局核查");
        assertThat(page.select("input[name=rule][checked]").attr("value")).isEqualTo("report-county");
        walk.then(INTAKE_OFFICER, "route");
        Browser.Answer begun = walk.as(INTAKE_OFFICER).get(transfer(walk));
        assertThat(begun.text()).contains("赤壁市市场监督管理局", "赤壁市，电话：12315");
    }

    @Test
    void theCitysOfficeIsChosenWithAReasonOnly() {
        Walk walk = aReport(IpType.TRADEMARK).then(INTAKE_OFFICER, "establish", "ACT_PLACE", "421281");
        assertThat(walk.attempt(INTAKE_OFFICER, "route", "rule", "report-to-regulator")
                        .status())
                .isEqualTo(422);
        walk.then(INTAKE_OFFICER, "route", "rule", "report-to-regulator", "reason", "涉及两个县");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("行政执法 · 咸宁市市场监督管理局", "涉及两个县");
    }

    @Test
    void aTelephoneThatNobodyKnowsIsNotMadeUp() {
        Walk walk = aReport(IpType.PLANT_VARIETY).then(INTAKE_OFFICER, "establish", "ACT_PLACE", "421222");
        assertThat(route(walk).select(".proposal-first").text()).contains("通城县农业农村局", "通城县，电话没有登记，请先向12345查询");
        walk.then(INTAKE_OFFICER, "route");
        assertThat(walk.as(INTAKE_OFFICER).get(transfer(walk)).text()).contains("通城县，电话：没有登记");
    }
}
