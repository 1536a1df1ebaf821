package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.COMMITTEE_SECRETARY;
import static org.zhihe.casework.account.Role.COURT_CLERK;
import static org.zhihe.casework.account.Role.ENFORCEMENT_OFFICER;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;
import static org.zhihe.casework.account.Role.JUDGE;
import static org.zhihe.casework.account.Role.MEDIATOR;

import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.AuditQuestion;
import org.zhihe.casework.audit.AuditSearch;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;

class MediationWalkTest {
    private final Office office = Office.open();
    private final Walk walk = new Walk(office, office.mediationRequest());

    @Test
    void fromARequestToAConfirmedAgreement() {
        LocalDate today = office.today();
        long respondent = mediating();
        assertThat(walk.see(MEDIATOR).text()).contains("各方都同意，调解开始", "等您处理");
        walk.then(MEDIATOR, "schedule-session", "mode", "ON_SITE", "startsAt", today + " 23:59", "place", "调解室");
        walk.then(MEDIATOR, "hold-session", "present", "甲、乙", "record", "笔录内容机密");
        walk.then(
                MEDIATOR,
                "note-offer",
                "side",
                "APPLICANT",
                "statement",
                "OFFERED",
                "amount",
                "5000",
                "content",
                "方案内容机密");
        walk.then(MEDIATOR, "note-offer", "side", "RESPONDENT", "statement", "ACCEPTED", "content", "同意方案");
        recordAgreement(today);

        long applicant = office.party(walk.number(), Side.APPLICANT).id();
        walk.then(MEDIATOR, "record-joining", "party", applicant, "channel", "IN_PERSON");
        assertThat(walk.see(COURT_CLERK).status()).isEqualTo(404);
        walk.then(MEDIATOR, "record-joining", "party", respondent, "channel", "PHONE");

        walk.then(COURT_CLERK, "return-confirmation", "missing", "请补充身份证明");
        walk.then(MEDIATOR, "resubmit-confirmation", "completed", "已补充");
        walk.then(COURT_CLERK, "accept-confirmation", "caseNumber", "（2026）鄂1202民特12号");
        walk.then(JUDGE, "decide-confirmation", "ruling", "CONFIRMED", "day", today, "explanation", "合法自愿");
        walk.then(INTAKE_OFFICER, "conclude", "outcome", "SETTLED_AND_CONFIRMED", "note", "已确认");

        assertThat(walk.see(INTAKE_OFFICER).text()).contains("已办结", "调解成功并经司法确认", "（2026）鄂1202民特12号");
        assertThat(walk.see(INTAKE_OFFICER).page().select(".desk-work .actions"))
                .isEmpty();
        staysInside();
    }

    /** What was said in the mediation is for the desk that mediates, on no other desk's page. */
    private void staysInside() {
        assertThat(walk.see(MEDIATOR).text()).contains("笔录内容机密", "方案内容机密", "提出方案");
        assertThat(walk.see(INTAKE_OFFICER).text()).doesNotContain("机密", "提出方案", "接受方案");
        assertThat(walk.see(COURT_CLERK).text()).doesNotContain("机密", "提出方案", "接受方案");
        assertThat(walk.see(COURT_CLERK).text()).contains("138****0001").doesNotContain("13800000001");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("13800000001");
    }

    private void recordAgreement(LocalDate today) {
        walk.then(
                MEDIATOR,
                "record-agreement",
                "form",
                "WRITTEN",
                "facts",
                "事实",
                "terms",
                "条款",
                "debtor-1",
                "RESPONDENT",
                "promise-1",
                "支付赔偿",
                "amount-1",
                "5000",
                "dueOn-1",
                today.plusDays(30),
                "partiesSignedOn",
                today,
                "mediatorSignedOn",
                today,
                "sealedOn",
                today);
        String paper = walk.as(MEDIATOR)
                .get("/matters/" + walk.number() + "/papers/agreement")
                .text();
        assertThat(paper).contains("调解协议书", "5,000.00元", "支付赔偿", "咸知人调字第");
    }

    private AuditQuestion shown(String number) {
        Long matter = office.bean(AuditSearch.class).matter(number).orElseThrow();
        return new AuditQuestion(
                Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), null, Act.QUERY_CODE_SHOWN, null, matter, null);
    }

    @Test
    void showsTheCodeToTheMediationDeskOnlyAndEntersThat() {
        long respondent = mediating();
        Party invited = office.bean(Parties.class).admitted(walk.number()).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow();
        String code = office.bean(QueryCodes.class).of(invited);
        String path = "/matters/" + walk.number() + "/papers/invitation/" + respondent;
        assertThat(walk.as(MEDIATOR).get(path).text()).contains(code, walk.number(), "http://portal.invalid/track");
        assertThat(office.bean(AuditSearch.class)
                        .look(shown(walk.number()), Actor.system())
                        .get(0)
                        .subject())
                .isEqualTo("party " + respondent);
        assertThat(walk.as(INTAKE_OFFICER).get(path).status()).isEqualTo(404);
        assertThat(walk.as(COURT_CLERK).get(path).status()).isEqualTo(404);
        String applicant = "/matters/" + walk.number() + "/papers/invitation/"
                + office.party(walk.number(), Side.APPLICANT).id();
        assertThat(walk.as(MEDIATOR).get(applicant).status()).isEqualTo(404);

        String outbox = walk.as(COMMITTEE_SECRETARY).get("/outbox").page().select("th a").stream()
                .filter(link -> link.text().contains("邀请您") && link.text().contains(walk.number()))
                .findFirst()
                .map(link -> link.attr("href"))
                .orElseThrow();
        assertThat(walk.as(COMMITTEE_SECRETARY).get(outbox).body())
                .contains("****-****-****")
                .doesNotContain(code);
        assertThat(walk.as(COMMITTEE_SECRETARY).get(outbox + "/html").body()).doesNotContain(code);
        assertThat(walk.as(COMMITTEE_SECRETARY).get(outbox + "/html").header("content-security-policy"))
                .contains("sandbox", "frame-ancestors 'self'");
    }

    @Test
    void endsWithoutAnAgreementAndCanBeRoutedAgain() {
        walk.routed();
        appoint();
        long respondent = respondent();
        walk.then(MEDIATOR, "record-consent", "party", respondent, "answer", "REFUSED", "channel", "PHONE");
        walk.then(MEDIATOR, "fail-mediation", "reason", "RESPONDENT_REFUSED", "note", "内部说明机密");
        assertThat(walk.see(INTAKE_OFFICER).text())
                .contains("未达成协议", "被申请人不同意调解")
                .doesNotContain("机密");
        walk.then(INTAKE_OFFICER, "route");
        assertThat(walk.see(INTAKE_OFFICER).page().select(".procedure-head")).hasSize(2);
    }

    @Test
    void isLedByTheAppointedMediatorOnly() {
        mediating();
        var other = office.signedIn("second_mediator");
        assertThat(other.get("/matters/" + walk.number()).status()).isEqualTo(404);
        assertThat(walk.as(MEDIATOR)
                        .get("/matters/" + walk.number() + "/steps/appoint-mediator")
                        .status())
                .isEqualTo(404);
        assertThat(walk.see(ENFORCEMENT_OFFICER).status()).isEqualTo(404);
    }

    private long mediating() {
        walk.routed();
        assertThat(walk.see(MEDIATOR).status()).isEqualTo(404);
        appoint();
        long respondent = respondent();
        walk.then(MEDIATOR, "invite-respondent", "party", respondent);
        long applicant = office.party(walk.number(), Side.APPLICANT).id();
        walk.then(MEDIATOR, "record-consent", "party", applicant, "answer", "AGREED", "channel", "PHONE");
        walk.then(MEDIATOR, "record-consent", "party", respondent, "answer", "AGREED", "channel", "IN_PERSON");
        return respondent;
    }

    private void appoint() {
        String mediator = "职员" + Office.login(MEDIATOR);
        long body = office.bean(org.zhihe.casework.routing.Bodies.class)
                .findByCode("mediation-committee")
                .orElseThrow()
                .id();
        long id = office.bean(StaffMembers.class).colleagues(body, MEDIATOR).stream()
                .filter(one -> one.name().equals(mediator))
                .findFirst()
                .orElseThrow()
                .id();
        walk.then(COMMITTEE_SECRETARY, "appoint-mediator", "mediator", id);
    }

    private long respondent() {
        Element choice = walk.as(COMMITTEE_SECRETARY)
                .get("/matters/" + walk.number() + "/steps/invite-respondent")
                .page()
                .selectFirst("input[name=party]");
        return Long.parseLong(choice.attr("value"));
    }
}
