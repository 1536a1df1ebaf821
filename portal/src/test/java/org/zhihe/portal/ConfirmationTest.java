package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.ConditionDesk;
import org.zhihe.portal.Citizen.Answer;

/** Asking a court to confirm what was agreed. */
class ConfirmationTest {
    private static final Map<String, String> PLEDGE = Map.of("voluntary", "true", "truthful", "true");

    private final Citizen applicant = new Citizen();
    private final Centre centre = new Centre();

    private String settled(String right) {
        Map<String, Object> form = Forms.sound(applicant, "mediation");
        form.put("ipType", right);
        String number = Forms.file(applicant, form, "mediation");
        centre.routes(number);
        new Committee(number).settles();
        return number;
    }

    private String path(String number) {
        return "/matters/" + number + "/confirmation";
    }

    private boolean asked(String number) {
        return Centre.the(Confirmations.class)
                .latestOfMatter(centre.applicant(number).matterId())
                .isPresent();
    }

    @Test
    void theFormNamesTheCourtAndTheApplicationWaitsForTheOtherSide() {
        String number = settled("TRADEMARK");
        Document page = applicant.get(path(number)).page();
        assertThat(page.select(".facts").text()).contains("咸宁市咸安区人民法院", "为什么是这家法院");
        assertThat(page.select("form.sheet")).hasSize(1);
        Answer sent = applicant.post(path(number), PLEDGE);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(asked(number)).isTrue();

        Document again = applicant.get(path(number)).page();
        assertThat(again.select("form.sheet")).isEmpty();
        assertThat(again.select(".notice").text()).contains("已经申请");
    }

    @Test
    void anAgreementThatCameLaterDoesNotHideTheOneWhoseDaysRun() {
        String number = settled("TRADEMARK");
        MediationAgreement first = agreements(number).get(0);
        MediationAgreement later = Centre.the(Agreements.class)
                .save(new MediationAgreement(
                        null,
                        first.matterId(),
                        null,
                        null,
                        "后一份 " + number,
                        first.form(),
                        first.facts(),
                        "另有约定",
                        first.partiesSignedOn(),
                        first.mediatorSignedOn(),
                        first.sealedOn(),
                        first.effectiveOn(),
                        first.recordedBy(),
                        first.recordedAt()));
        assertThat(applicant.get(path(number)).page().select(".facts").text())
                .contains(first.number())
                .doesNotContain(later.number());
        String own = "/matters/" + number + "/agreement";
        assertThat(applicant.get(own).page().text()).contains(first.number());
        assertThat(applicant.get("/matters/" + number).page().select("a[href=" + own + "?of=" + later.id() + "]"))
                .isNotEmpty();
        assertThat(applicant.get(own + "?of=" + later.id()).page().text()).contains(later.number(), "另有约定");
        long foreign = agreements(settled("TRADE_SECRET")).get(0).id();
        assertThat(applicant.get(own + "?of=" + foreign).status()).isEqualTo(404);
    }

    private List<MediationAgreement> agreements(String number) {
        return Centre.the(Agreements.class)
                .ofMatter(
                        centre.applicant(number).matterId(),
                        Centre.the(Clocks.class).today());
    }

    @Test
    void whatTheCourtDependsOnIsSaidBeforehandInsteadOfAFormThatWouldBeRefused() {
        String number = settled("TRADE_SECRET");
        Document page = applicant.get(path(number)).page();
        assertThat(page.select("form.sheet")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("现在还不能申请司法确认");
        assertThat(page.select(".notice-amber").text()).contains("是否属于技术秘密");
        assertThat(page.select("section[aria-labelledby=courts-title] li").eachText())
                .hasSize(2)
                .anySatisfy(court -> assertThat(court).contains("武汉知识产权法庭", "核实为“是”的"))
                .anySatisfy(court -> assertThat(court).contains("咸安区人民法院", "核实为“否”的"));
        assertThat(page.select("section[aria-labelledby=steps-title]").text()).contains("提问", "核实登记", "申请期限照常计算");
        assertThat(page.select("a.main").attr("href")).isEqualTo("/matters/" + number + "/questions");
        assertThat(page.select(".facts").text()).contains("最晚申请日期");

        Answer sent = applicant.post(path(number), PLEDGE);
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.page().select("h1").text()).isEqualTo("现在还不能申请司法确认");
        assertThat(asked(number)).isFalse();
    }

    @Test
    void onceThatIsEstablishedTheFormIsThere() {
        String number = settled("TRADE_SECRET");
        int version = Centre.the(Matters.class)
                .findById(centre.applicant(number).matterId())
                .orElseThrow()
                .version();
        Centre.the(ConditionDesk.class)
                .establish(centre.officer(), number, version, Map.of(Condition.TECHNICAL_SECRET, "YES"));
        assertThat(applicant.get(path(number)).page().select("form.sheet")).hasSize(1);
        assertThat(applicant.post(path(number), PLEDGE).status()).isEqualTo(303);
    }
}
