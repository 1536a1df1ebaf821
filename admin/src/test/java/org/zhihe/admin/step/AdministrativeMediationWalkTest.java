package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.ADJUDICATOR;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;
import static org.zhihe.casework.account.Role.JUDGE;

import io.micronaut.transaction.TransactionOperations;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.Opinion;
import org.zhihe.casework.administrativemediation.OpinionDesk;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** The patent office mediates, from the request to an agreement under its seal. */
class AdministrativeMediationWalkTest {
    private final Office office = Office.open();
    private final LocalDate today = office.today();

    /** At the office as if the centre had sent it there, whatever the rules propose first. */
    private Walk requested() {
        String number =
                office.file(MatterKind.MEDIATION_REQUEST, IpType.INVENTION, EnumSet.of(Claim.OWNERSHIP), "专利权属纠纷");
        Walk walk = new Walk(office, number).accepted();
        Body centre = office.bean(Bodies.class).findByCode("centre").orElseThrow();
        Body ipOffice = office.bean(Bodies.class).findByCode("ip-office").orElseThrow();
        Officer clerk = new Officer(1, "受理员", INTAKE_OFFICER, centre.id(), centre.name());
        TransactionOperations<?> transactions = office.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            Matters matters = office.bean(Matters.class);
            Matter matter = matters.findOnDesk(number, Desk.INTAKE, centre.id(), 1, false)
                    .orElseThrow();
            matter.begin();
            office.bean(AdministrativeMediationDesk.class).open(matters.update(matter), ipOffice, clerk);
            return null;
        });
        return walk;
    }

    private Walk filed() {
        Walk walk = requested();
        walk.then(ADJUDICATOR, "ask-respondent", "day", today);
        walk.then(ADJUDICATOR, "record-opinion", "opinion", "REFUSES", "channel", "IN_WRITING", "day", today);
        walk.then(ADJUDICATOR, "record-opinion", "opinion", "AGREES", "channel", "PHONE", "day", today);
        walk.then(
                ADJUDICATOR,
                "file-administrative-mediation",
                "caseNumber",
                "咸知调1号",
                "officers",
                "郑甲 何乙",
                "meetingAt",
                today.plusDays(1) + "T14:30",
                "meetingPlace",
                "二楼会议室");
        return walk;
    }

    private Object[] agreement() {
        return new Object[] {
            "form",
            "WRITTEN",
            "facts",
            "双方确认共同研发。",
            "terms",
            "共同享有专利权。",
            "debtor-1",
            "RESPONDENT",
            "promise-1",
            "办理著录项目变更",
            "dueOn-1",
            today.plusDays(30),
            "partiesSignedOn",
            today,
            "mediatorSignedOn",
            today,
            "sealedOn",
            today,
            "enforceability",
            "JUDICIAL_CONFIRMATION"
        };
    }

    @Test
    void whatTheCourtSendsBackTheOfficeCompletes() {
        Walk walk = filed().then(ADJUDICATOR, "record-administrative-agreement", agreement());
        for (Side side : Side.values()) {
            long party = office.party(walk.number(), side).id();
            walk.then(ADJUDICATOR, "record-agency-joining", "party", party, "channel", "IN_PERSON");
        }
        Body court = office.bean(Bodies.class).findByCode("court-wuhan").orElseThrow();
        Officer judge = new Officer(1, "法官", JUDGE, court.id(), court.name());
        int version = office.bean(Confirmations.class)
                .findAtCourt(walk.number(), court.id(), 1)
                .orElseThrow()
                .version();
        office.bean(CourtDesk.class).returnForCompletion(judge, walk.number(), version, "缺少身份证明");
        assertThat(walk.see(INTAKE_OFFICER).page().select(".turn").text()).contains("咸宁市知识产权局", "补充材料后再次提交");
        assertThat(walk.see(ADJUDICATOR).page().select(".turn").text()).contains("咸宁市知识产权局", "补充材料后再次提交");
        assertThat(walk.as(ADJUDICATOR)
                        .get("/?tab=in-hand&search=" + walk.number())
                        .text())
                .contains("按法院要求补充材料后再次提交");
        walk.then(ADJUDICATOR, "resubmit-confirmation", "completed", "已补身份证明");
    }

    @Test
    void bothSidesAgreeUnderTheSealOfTheOffice() {
        Walk walk = filed();
        Object[] agreement = agreement();
        Object[] oral = agreement.clone();
        oral[1] = "ORAL";
        Browser.Answer refused = walk.attempt(ADJUDICATOR, "record-administrative-agreement", oral);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".summary").text()).contains("加盖机关印章");
        walk.then(ADJUDICATOR, "record-administrative-agreement", agreement);
        assertThat(walk.see(ADJUDICATOR).text()).contains("达成行政调解协议", "咸知行调字第", "双方共同申请司法确认");
        String paper = walk.as(ADJUDICATOR)
                .get("/matters/" + walk.number() + "/papers/agreement")
                .text();
        assertThat(paper).contains("行政调解协议书", "行政机关盖章", "郑甲、何乙", "咸宁市知识产权局").doesNotContain("人民调解协议书");
    }

    /** What was settled before the committee is no evidence for an authority that mediates beside it. */
    @Test
    void whatTheSidesSettledBeforeTheCommitteeIsNotForTheOffice() {
        Walk walk = filed();
        settledElsewhere(walk);
        assertThat(walk.see(ADJUDICATOR).text()).doesNotContain("咸知人调字第9001号");
        String paper = "/matters/" + walk.number() + "/papers/agreement";
        assertThat(walk.as(ADJUDICATOR).get(paper).status()).isEqualTo(404);
        assertThat(walk.as(INTAKE_OFFICER).get(paper).text()).contains("咸知人调字第9001号", "私下的让步");
    }

    private void settledElsewhere(Walk walk) {
        office.bean(Agreements.class)
                .save(new MediationAgreement(
                        null,
                        office.party(walk.number(), Side.APPLICANT).matterId(),
                        null,
                        null,
                        "（2026）咸知人调字第9001号",
                        AgreementForm.WRITTEN,
                        "双方确认事实。",
                        "私下的让步",
                        today,
                        today,
                        today,
                        today,
                        1,
                        office.bean(Clocks.class).now()));
    }

    @Test
    void whoDoesNotTakePartIsNotMadeTo() {
        Walk walk = requested();
        walk.then(ADJUDICATOR, "ask-respondent", "day", today);
        walk.then(ADJUDICATOR, "record-opinion", "opinion", "REFUSES", "channel", "IN_WRITING", "day", today);
        walk.then(
                ADJUDICATOR,
                "do-not-file-administrative-mediation",
                "ground",
                "RESPONDENT_REFUSED",
                "reason",
                "被请求人书面不同意");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("行政调解不予立案：被请求人不同意调解");
    }

    @Test
    void whoIsSentTheRequestHereIsSeenToOpenItAndToAnswer() {
        Walk walk = requested();
        Party party = office.party(walk.number(), Side.RESPONDENT);
        walk.then(ADJUDICATOR, "send-mediation-request", "party", party.id());
        assertThat(walk.see(ADJUDICATOR).text()).contains("对方尚未打开", "待送达被请求人");
        String paper = walk.as(ADJUDICATOR)
                .get("/matters/" + walk.number() + "/papers/invitation/" + party.id())
                .text();
        assertThat(paper).contains("行政调解请求通知书", "输入查询码", "15日", "咸宁市知识产权局").doesNotContain("人民调解委员会由");
        OpinionDesk opinions = office.bean(OpinionDesk.class);
        PartyAccess access = PartyAccess.byCode(party.id(), party.matterId(), walk.number(), Side.RESPONDENT);
        long mediation = opinions.look(access).get(0).mediationId();
        opinions.open(access, mediation);
        assertThat(walk.see(ADJUDICATOR).text()).contains("尚未答复", "等待被请求人答复");
        opinions.answer(access, mediation, Opinion.REFUSES, "请先确认权属", "none");
        assertThat(walk.see(ADJUDICATOR).text()).contains("不同意参加调解（网上", "请先确认权属", "告知请求人不予立案");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("被请求人不参加，待告知不予立案");
        opinions.answer(access, mediation, Opinion.AGREES, null, "none");
        assertThat(walk.see(ADJUDICATOR).text()).contains("同意参加调解（网上", "立案并通知时间地点");
        String code = "/matters/" + walk.number() + "/papers/invitation/" + party.id();
        assertThat(walk.see(ADJUDICATOR).page().select("a[href='" + code + "']"))
                .isEmpty();
        assertThat(walk.as(ADJUDICATOR).get(code).status()).isEqualTo(404);
    }

    @Test
    void whoClicksTwiceAtOnceSendsTheRequestOnce() {
        Walk walk = requested();
        Party party = office.party(walk.number(), Side.RESPONDENT);
        Browser browser = walk.as(ADJUDICATOR);
        String step = "/matters/" + walk.number() + "/steps/send-mediation-request";
        Map<String, Object> form = new HashMap<>(Browser.prefilled(browser.get(step)));
        form.put("party", party.id());
        browser.formToken();
        List<CompletableFuture<Browser.Answer>> clicks = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> browser.post(step, form)))
                .limit(2)
                .toList();
        assertThat(clicks)
                .extracting(click -> click.join().status())
                .allMatch(status -> status == 303 || status == 409)
                .contains(303);
        assertThat(walk.see(ADJUDICATOR).text()).contains("对方尚未打开");
    }

    @Test
    void theOtherEnds() {
        filed().then(ADJUDICATOR, "end-administrative-mediation", "reason", "差距过大");
        filed().then(ADJUDICATOR, "withdraw-administrative-mediation", "reason", "请求人撤回");
        Browser.Answer early = filed().attempt(ADJUDICATOR, "record-absence", "side", "RESPONDENT", "what", "通知后未到");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("调解时间还没有到");
    }
}
