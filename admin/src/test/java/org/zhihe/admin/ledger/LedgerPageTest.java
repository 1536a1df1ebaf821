package org.zhihe.admin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.admin.transfer.LeadAtHand;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/** The ledger, the list for the joint conference, and what is watched jointly. */
class LedgerPageTest {
    private final Office office = Office.open();
    private final Browser intake = office.signedIn(Role.INTAKE_OFFICER);
    private final String number = routed();

    private String routed() {
        String filed = office.complaint(IpType.TRADEMARK, Claim.PUNISH);
        intake.take(filed, "accept", Map.of());
        intake.take(filed, "route", Map.of());
        return filed;
    }

    @Test
    void theCentreSeesAllAndWhoTakesPartTheirOwn() {
        LeadAtHand.sent(office, number);
        String all = "/ledger?source=CRIMINAL_LEAD&state=SENT";
        assertThat(intake.get(all).text()).contains(number, "咸市监案移");
        assertThat(office.signedIn(Role.STATISTICIAN).get(all).text()).contains(number);
        assertThat(office.signedIn(Role.POLICE_LIAISON).get(all).text()).contains(number);
        assertThat(office.signedIn(Role.ADJUDICATOR).get(all).text()).doesNotContain(number);
        assertThat(intake.get("/ledger?source=REVERSE").text()).doesNotContain(number);
        assertThat(intake.get("/ledger?overdue=true").text()).doesNotContain(number);
        assertThat(intake.get("/ledger?since=gestern").status()).isEqualTo(422);
    }

    @Test
    void nobodysNameStandsInTheLedger() {
        LeadAtHand.sent(office, number);
        assertThat(office.signedIn(Role.STATISTICIAN).get("/ledger").text())
                .contains(number)
                .doesNotContain("甲公司", "乙公司", "请求查处");
    }

    @Test
    void aMatterUnderJointSupervisionIsMarkedAndGoesToTheConference() {
        Browser.Answer listed = intake.take(
                number,
                "list-supervision",
                Map.of(
                        "bodies",
                        "市公安局 市检察院",
                        "reason",
                        "群众反映强烈",
                        "until",
                        office.today().plusDays(30)));
        assertThat(listed.status()).isEqualTo(303);
        assertThat(intake.get("/?tab=all&search=" + number).text()).contains("挂牌督办");
        assertThat(intake.get("/matters/" + number).text()).contains("联合挂牌督办", "市公安局、市检察院");
        assertThat(intake.get("/ledger/conference").text()).contains(number, "群众反映强烈");
        assertThat(intake.take(number, "close-supervision", Map.of("report", "已查处"))
                        .status())
                .isEqualTo(303);
        assertThat(intake.get("/?tab=all&search=" + number).text()).doesNotContain("挂牌督办");
        assertThat(intake.get("/ledger/conference").text()).doesNotContain("群众反映强烈");
    }

    @Test
    void whoIsComplainedAboutAgainIsNamedWithTheOtherMatter() {
        String again = office.complaint(IpType.TRADEMARK, Claim.PUNISH);
        assertThat(intake.get("/matters/" + again).text()).contains("同一主体的其他事项", number);
        assertThat(intake.get("/ledger/conference").text()).contains("乙公司请求查处", again);
        assertThat(office.signedIn(Role.ADJUDICATOR).get("/ledger/conference").text())
                .doesNotContain(again);
    }

    @Test
    void aDayThatHasPassedIsRefusedAtItsField() {
        Browser.Answer past = intake.take(
                number,
                "list-supervision",
                Map.of(
                        "bodies",
                        "市公安局",
                        "reason",
                        "影响大",
                        "until",
                        office.today().minusDays(1)));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.page().select("textarea[name=reason]").text()).isEqualTo("影响大");
        assertThat(intake.get("/matters/" + number).text()).doesNotContain("影响大", "联合挂牌督办，督办单位");
    }
}
