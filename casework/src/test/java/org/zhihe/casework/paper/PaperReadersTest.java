package org.zhihe.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationClerk;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.adjudication.FilingCondition;
import org.zhihe.casework.administrativemediation.AgencyAtHand;
import org.zhihe.casework.administrativemediation.Enforceability;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.referral.CourtReferrals;
import org.zhihe.casework.referral.Materials;
import org.zhihe.casework.referral.ReferralDesk;

/** Who reads a paper, how it is handed over, and what the other procedures issue. */
class PaperReadersTest extends CaseworkTest {
    private static final FactWords WORDS = new PlainFacts();

    private final PaperDesk desk = the(PaperDesk.class);
    private final Officer adjudicator = officer(Role.ADJUDICATOR, "ip-office");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.COMPLAINT)
            .about(IpType.UTILITY_MODEL)
            .claiming(Claim.STOP)
            .accepted()
            .route();

    private int version() {
        return the(Adjudications.class)
                .findOnDesk(matter.number(), adjudicator.bodyId(), adjudicator.id())
                .orElseThrow()
                .version();
    }

    private void file() {
        the(AdjudicationDesk.class)
                .file(adjudicator, matter.number(), version(), "裁1号", "甲、乙、丙", EnumSet.allOf(FilingCondition.class));
    }

    private void note(AdjudicationActKind kind, LocalDate day, String words) {
        the(AdjudicationClerk.class).note(adjudicator, matter.number(), version(), kind, day, words);
    }

    private OfficialPaper issued(OfficialPaperKind kind) {
        return issued(adjudicator, matter.number(), kind);
    }

    private OfficialPaper issued(Officer officer, String number, OfficialPaperKind kind) {
        return issued(
                officer,
                number,
                kind,
                desk.compose(officer, number, kind, WORDS).readers().keySet());
    }

    private OfficialPaper issued(Officer officer, String number, OfficialPaperKind kind, Set<Long> to) {
        PaperDesk.Draft draft = desk.compose(officer, number, kind, WORDS);
        Map<PaperPart, String> written = new EnumMap<>(PaperPart.class);
        draft.parts().forEach((part, text) -> written.put(part, text.replace(Composer.BLANK, "（填写）")));
        PaperDesk.Issuing issuing = new PaperDesk.Issuing(UUID.randomUUID().toString(), draft.version(), to, written);
        long id = desk.issue(officer, number, kind, issuing, WORDS);
        return the(StaffPapers.class).find(officer, number, id).paper();
    }

    /** Of several on one side each gets what concerns it and learns nothing of the rest. */
    @Test
    void itGoesToThoseOfASideThatItConcerns() {
        MatterAtHand several = aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.UTILITY_MODEL)
                .claiming(Claim.STOP)
                .against("甲厂", "乙店")
                .accepted()
                .route();
        int version = the(Adjudications.class)
                .findOnDesk(several.number(), adjudicator.bodyId(), adjudicator.id())
                .orElseThrow()
                .version();
        the(AdjudicationDesk.class)
                .file(adjudicator, several.number(), version, "裁2号", "甲、乙、丙", EnumSet.allOf(FilingCondition.class));
        long factory = several.respondent(0).id();
        OfficialPaperKind kind = OfficialPaperKind.ADJUDICATION_ANSWER;
        OfficialPaper paper = issued(adjudicator, several.number(), kind, Set.of(factory));
        assertThat(paper.addressee()).isEqualTo("甲厂");
        PartyPapers papers = the(PartyPapers.class);
        assertThat(papers.of(several.accessOf(several.respondent(0)))).hasSize(1);
        notFound(() -> papers.open(several.accessOf(several.respondent(1)), paper.id()));
        for (Set<Long> wrong :
                List.of(Set.<Long>of(), Set.of(several.applicant().id()))) {
            refused("paper.not-addressed", () -> issued(adjudicator, several.number(), kind, wrong));
        }
    }

    private PartyAccess respondent() {
        return matter.accessOf(matter.respondent());
    }

    @Test
    void theLastDayIsThatOfTheClockThatTheActHasStarted() {
        note(AdjudicationActKind.SUPPLEMENT_ASKED, CLOCK.today(), "缺专利登记簿副本");
        assertThat(issued(OfficialPaperKind.ADJUDICATION_SUPPLEMENT).text())
                .contains(
                        "缺专利登记簿副本",
                        matter.due(DeadlineRule.ADJUDICATION_SUPPLEMENT).toString(),
                        "第十六条");
    }

    @Test
    void aCallToAHearingNamesTheDayLastCalledTo() {
        file();
        the(AdjudicationDesk.class).serve(adjudicator, matter.number(), version(), CLOCK.today(), false);
        note(AdjudicationActKind.HEARING_CALLED, LocalDate.of(2026, 12, 10), "三楼审理室");
        note(AdjudicationActKind.HEARING_CALLED, LocalDate.of(2026, 12, 15), "五楼审理室");
        OfficialPaper paper = issued(OfficialPaperKind.ADJUDICATION_HEARING);
        assertThat(paper.text()).contains("2026-12-15", "五楼审理室").doesNotContain("三楼审理室");
        assertThat(paper.addressee()).isEqualTo("张三、咸宁某某商贸有限公司");
    }

    @Test
    void anAddresseeReadsItAndNobodyElse() {
        file();
        OfficialPaper answer = issued(OfficialPaperKind.ADJUDICATION_ANSWER);
        PartyPapers papers = the(PartyPapers.class);
        assertThat(papers.of(matter.applicantAccess())).isEmpty();
        notFound(() -> papers.open(matter.applicantAccess(), answer.id()));
        MatterAtHand other = aFiling().filed();
        notFound(() -> papers.open(other.applicantAccess(), answer.id()));
        assertThat(papers.of(respondent()))
                .extracting(OfficialPapers.Line::number)
                .containsExactly(answer.number());
        assertThat(papers.open(respondent(), answer.id()).text()).isEqualTo(answer.text());
    }

    @Test
    void theFirstOpeningIsAFactOnceAndNoDelivery() {
        file();
        OfficialPaper answer = issued(OfficialPaperKind.ADJUDICATION_ANSWER);
        the(PartyPapers.class).open(respondent(), answer.id());
        the(PartyPapers.class).open(respondent(), answer.id());
        StaffPapers.Copy copy = the(StaffPapers.class).find(adjudicator, matter.number(), answer.id());
        assertThat(copy.readers()).singleElement().satisfies(one -> assertThat(one.readAt())
                .isEqualTo(CLOCK.instant()));
        assertThat(copy.deliveries()).isEmpty();
        assertThat(matter.events()).containsOnlyOnce(MatterEvent.PAPER_READ);
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ADJUDICATION_ANSWER);
    }

    @Test
    void whoHasNotBeenLetInGetsNoMailThatLeadsNowhere() {
        file();
        issued(OfficialPaperKind.ADJUDICATION_ANSWER);
        assertThat(matter.toldOf(MatterEvent.PAPER_ISSUED)).isEmpty();
        assertThat(texts(
                        "SELECT details FROM outbox_message WHERE matter_id = ? AND notice LIKE 'PAPER%'", matter.id()))
                .isEmpty();
    }

    @Test
    void howItWasHandedOverIsRecordedAsOftenAsItWasTried() {
        file();
        OfficialPaper answer = issued(OfficialPaperKind.ADJUDICATION_ANSWER);
        deliver(answer, matter.respondent().id(), DeliveryMode.POST, CLOCK.today());
        deliver(answer, matter.respondent().id(), DeliveryMode.LEFT, CLOCK.today());
        refused(
                "day-in-future",
                () -> deliver(
                        answer,
                        matter.respondent().id(),
                        DeliveryMode.POST,
                        CLOCK.today().plusDays(1)));
        refused(
                "paper.delivered-before",
                () -> deliver(
                        answer,
                        matter.respondent().id(),
                        DeliveryMode.POST,
                        CLOCK.today().minusDays(1)));
        refused(
                "paper.not-addressed",
                () -> deliver(answer, matter.applicant().id(), DeliveryMode.POST, CLOCK.today()));
        refused("paper.not-addressed", () -> deliver(answer, null, DeliveryMode.POST, CLOCK.today()));
        assertThat(the(StaffPapers.class)
                        .find(adjudicator, matter.number(), answer.id())
                        .deliveries())
                .extracting(PaperDelivery::mode)
                .containsExactly(DeliveryMode.POST, DeliveryMode.LEFT);
        assertThat(texts("SELECT note FROM paper_delivery WHERE paper_id = ?", answer.id()))
                .hasSize(2)
                .allMatch(note -> note.startsWith("v1."));
        notFound(() -> the(DeliveryDesk.class)
                .record(
                        clerk(),
                        matter.number(),
                        answer.id(),
                        new DeliveryDesk.Delivered(matter.respondent().id(), DeliveryMode.POST, CLOCK.today(), "他人")));
    }

    private void deliver(OfficialPaper paper, Long party, DeliveryMode mode, LocalDate day) {
        the(DeliveryDesk.class)
                .record(adjudicator, matter.number(), paper.id(), new DeliveryDesk.Delivered(party, mode, day, "门卫代收"));
    }

    @Test
    void whoeverHasTheHashLearnsWhenItWasIssuedAndWhetherItHolds() {
        file();
        OfficialPaper paper = issued(OfficialPaperKind.ADJUDICATION_FILED);
        PaperCheck check = the(PaperCheck.class);
        assertThat(check.of("0".repeat(64))).isEmpty();
        assertThat(check.of(paper.sha256())).hasValue(new PaperCheck.Issued(CLOCK.today(), null, true));
        desk.withdraw(adjudicator, matter.number(), paper.id(), "写错");
        assertThat(check.of(paper.sha256())).hasValue(new PaperCheck.Issued(CLOCK.today(), CLOCK.instant(), true));
    }

    @Test
    void whatSomebodyChangesInTheDatabaseDoesNotPassForThePaper() {
        file();
        OfficialPaper paper = issued(OfficialPaperKind.ADJUDICATION_FILED);
        the(Rows.class).change("UPDATE official_paper SET number = '咸知裁文〔2026〕999号' WHERE id = ?", paper.id());
        assertThat(the(PaperCheck.class).of(paper.sha256()))
                .hasValueSatisfying(one -> assertThat(one.intact()).isFalse());
    }

    @Test
    void aCourtReadsTheListOfWhatItWasSentAndAnotherCourtDoesNot() {
        MatterAtHand sent = aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.SOFTWARE)
                .claiming(Claim.DAMAGES)
                .accepted()
                .route();
        CourtReferrals referrals = the(CourtReferrals.class);
        var opened = referrals
                .findFromDesk(sent.number(), clerk().bodyId(), clerk().id())
                .orElseThrow();
        refused("paper.not-now", () -> issued(clerk(), sent.number(), OfficialPaperKind.REFERRAL_LIST));
        the(ReferralDesk.class).send(clerk(), sent.number(), opened.version(), Materials.listed(List.of("申请书", "照片")));
        OfficialPaper paper = issued(clerk(), sent.number(), OfficialPaperKind.REFERRAL_LIST);
        assertThat(paper.number()).startsWith("咸知维移〔2026〕");
        assertThat(paper.text()).contains("1. 申请书\n2. 照片", "武汉市中级人民法院");
        StaffPapers papers = the(StaffPapers.class);
        Officer court = officer(Role.COURT_CLERK, "court-wuhan");
        assertThat(papers.of(court, sent.number())).hasSize(1);
        assertThat(papers.of(officer(Role.COURT_CLERK, "court-xianan"), sent.number()))
                .isEmpty();
        assertThat(the(PartyPapers.class).of(sent.applicantAccess())).isEmpty();
        notFound(() -> desk.withdraw(court, sent.number(), paper.id(), "不是法院的"));
    }

    @Test
    void theCommitteeCertifiesThatItMediatedAndNothingOfWhatWasSaid() {
        MediationAtHand mediation = MediationAtHand.aMediation().agreed();
        mediation.joined(mediation.matter().applicant());
        OfficialPaper paper = issued(secretary(), mediation.number(), OfficialPaperKind.MEDIATION_CERTIFICATE);
        assertThat(paper.number()).matches("咸知调证〔2026〕\\d+号");
        assertThat(paper.text()).contains("自愿达成调解协议", "第三百五十四条").doesNotContain("双方就招牌使用发生纠纷", "被申请人停止使用并赔偿", "20000");
    }

    @Test
    void theOfficeThatMediatedCertifiesItUnderItsOwnNumber() {
        Officer office = officer(Role.ADJUDICATOR, "ip-office");
        AgencyAtHand agency = AgencyAtHand.requested(office, Claim.OWNERSHIP);
        String agreed = agency.agreed(Enforceability.JUDICIAL_CONFIRMATION);
        the(JoiningDesk.class).join(agency.matter().applicantAccess());
        String settled = agency.matter().number();
        OfficialPaper paper = issued(office, settled, OfficialPaperKind.MEDIATION_CERTIFICATE);
        assertThat(paper.number()).matches("咸知行调证〔2026〕\\d+号");
        assertThat(paper.text()).contains(agreed, "由" + office.bodyName() + "主持调解");
        notFound(() -> issued(secretary(), settled, OfficialPaperKind.MEDIATION_CERTIFICATE));
    }

    @Test
    void theCentreReadsWhatTheOfficeIssuesAndTheCommitteeDoesNot() {
        file();
        OfficialPaper paper = issued(OfficialPaperKind.ADJUDICATION_FILED);
        StaffPapers papers = the(StaffPapers.class);
        assertThat(papers.find(clerk(), matter.number(), paper.id()).paper().text())
                .isEqualTo(paper.text());
        for (Officer other : List.of(secretary(), officer(Role.POLICE_LIAISON, "police"))) {
            notFound(() -> papers.find(other, matter.number(), paper.id()));
        }
    }
}
