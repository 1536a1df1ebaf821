package org.zhihe.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.evidence.Digests;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.procedure.StaleVersion;

/** Issuing and withdrawing, on an enforcement case. */
class PaperDeskTest extends CaseworkTest {
    private static final FactWords WORDS = new PlainFacts();

    private final PaperDesk desk = the(PaperDesk.class);
    private final EnforcementDesk cases = the(EnforcementDesk.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final Officer colleague = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.REPORT)
            .about(IpType.TRADEMARK)
            .claiming(Claim.PUNISH)
            .titled("仿冒香泉商标")
            .accepted()
            .route();

    private EnforcementCase opened() {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    private void file() {
        cases.file(inspector, matter.number(), opened().version(), "案1号", "甲、乙", Set.of());
    }

    private void note(EnforcementActKind kind) {
        the(PenaltyDesk.class).note(inspector, matter.number(), opened().version(), kind, CLOCK.today(), "登记");
    }

    private void punish(String decision) {
        file();
        cases.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", CLOCK.today());
        note(EnforcementActKind.STATEMENT_WAIVED);
        cases.proposePenalty(inspector, matter.number(), opened().version(), decision, "罚款一万元整");
        cases.approvePenalty(colleague, matter.number(), opened().version());
    }

    private PaperDesk.Draft draft(OfficialPaperKind kind) {
        return desk.compose(inspector, matter.number(), kind, WORDS);
    }

    /** As an officer would: the blanks are filled. */
    private static Map<PaperPart, String> filled(PaperDesk.Draft draft) {
        Map<PaperPart, String> written = new EnumMap<>(PaperPart.class);
        draft.parts().forEach((part, text) -> written.put(part, text.replace(Composer.BLANK, "（填写）")));
        return written;
    }

    private OfficialPaper issued(OfficialPaperKind kind) {
        PaperDesk.Draft draft = draft(kind);
        return paper(issue(kind, draft, UUID.randomUUID().toString()));
    }

    private long issue(OfficialPaperKind kind, PaperDesk.Draft draft, String key) {
        return desk.issue(
                inspector,
                matter.number(),
                kind,
                new PaperDesk.Issuing(key, draft.version(), draft.readers().keySet(), filled(draft)),
                WORDS);
    }

    private OfficialPaper paper(long id) {
        return the(StaffPapers.class).find(inspector, matter.number(), id).paper();
    }

    @Test
    void aPaperIsComposedFromWhatTheRecordKnows() {
        file();
        PaperDesk.Draft draft = draft(OfficialPaperKind.ENFORCEMENT_FILED);
        assertThat(draft.readers()).containsExactly(Map.entry(matter.applicant().id(), "张三"));
        assertThat(draft.parts().get(PaperPart.OPENING))
                .contains("仿冒香泉商标", matter.number(), "案1号", CLOCK.today().toString());
        assertThat(draft.parts().get(PaperPart.RIGHTS))
                .contains(matter.due(DeadlineRule.ENFORCEMENT_DECISION).toString());
    }

    @Test
    void itIsNumberedHashedAndTold() {
        file();
        OfficialPaper first = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        OfficialPaper second = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        assertThat(first.number()).matches("咸市监案文〔2026〕\\d+号");
        assertThat(count(second)).isEqualTo(count(first) + 1);
        assertThat(first.sha256())
                .isEqualTo(Digests.of(first.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .sha256());
        assertThat(first.text()).startsWith("咸宁市市场监督管理局\n《ENFORCEMENT_FILED》\n" + first.number() + "\n张三：\n");
        assertThat(matter.events()).contains(MatterEvent.PAPER_ISSUED);
        assertThat(matter.toldOf(MatterEvent.PAPER_ISSUED))
                .containsExactly("zhangsan@example.invalid", "zhangsan@example.invalid");
    }

    private static long count(OfficialPaper paper) {
        return Long.parseLong(paper.number().replaceAll(".*〕(\\d+)号", "$1"));
    }

    @Test
    void noClockBeginsOrEndsWithAPaper() {
        file();
        var before = matter.runningClocks();
        issued(OfficialPaperKind.PENALTY_NOTICE);
        assertThat(matter.runningClocks()).isEqualTo(before);
    }

    @Test
    void aCopyOfTheDatabaseShowsNothingOfWhatItSays() {
        file();
        OfficialPaper paper = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        for (String column : new String[] {"addressee", "content"}) {
            assertThat(texts("SELECT " + column + " FROM official_paper WHERE id = ?", paper.id()))
                    .singleElement()
                    .asString()
                    .startsWith("v1.");
        }
    }

    @Test
    void whatIsWrittenStaysWhateverHappensToTheMatter() {
        file();
        OfficialPaper paper = issued(OfficialPaperKind.PENALTY_NOTICE);
        cases.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款两万元", CLOCK.today());
        OfficialPaper later = paper(paper.id());
        assertThat(later.text()).isEqualTo(paper.text());
        assertThat(later.intact()).isTrue();
        assertThat(later.said().passages())
                .extracting(PaperText.Passage::heading)
                .containsExactly("", "【FACTS】", "【REASONS】", "【DECISION】", "【RIGHTS】");
    }

    @Test
    void nothingIsIssuedWithABlankOrWithoutAPart() {
        file();
        PaperDesk.Draft draft = draft(OfficialPaperKind.PENALTY_NOTICE);
        assertThat(draft.parts().get(PaperPart.FACTS)).contains(Composer.BLANK);
        refused("paper.blank-left", () -> desk.said(draft, draft.parts(), WORDS));
        Map<PaperPart, String> written = filled(draft);
        written.put(PaperPart.REASONS, " \n ");
        refused("paper.part-empty", () -> desk.said(draft, written, WORDS));
    }

    @Test
    void nobodyWritesOverTheRightsOfTheReader() {
        file();
        PaperDesk.Draft draft = draft(OfficialPaperKind.PENALTY_NOTICE);
        Map<PaperPart, String> written = filled(draft);
        written.put(PaperPart.RIGHTS, "没有任何权利");
        assertThat(desk.said(draft, written, WORDS).written())
                .contains("第四十四条", "第六十三条")
                .doesNotContain("没有任何权利");
    }

    @Test
    void whoeverIsReportedDoesNotReadWhoHasReported() {
        punish("罚1号");
        for (OfficialPaperKind kind : new OfficialPaperKind[] {OfficialPaperKind.PENALTY_DECISION}) {
            assertThat(issued(kind).text()).doesNotContain("张三", "仿冒香泉商标", "请求赔偿损失");
        }
        assertThat(issued(OfficialPaperKind.ENFORCEMENT_OUTCOME).text())
                .contains("<PENALTY>")
                .doesNotContain("罚款一万元整");
    }

    @Test
    void aDecisionKeepsTheNumberThatItsActWasGiven() {
        punish("咸市监罚〔2026〕7号");
        OfficialPaper paper = issued(OfficialPaperKind.PENALTY_DECISION);
        assertThat(paper.number()).isEqualTo("咸市监罚〔2026〕7号");
        assertThat(paper.text()).contains("罚款一万元整", "六十日内申请行政复议");
    }

    @Test
    void onlyTheDeskThatRunsTheCaseIssues() {
        file();
        OfficialPaperKind kind = OfficialPaperKind.ENFORCEMENT_FILED;
        for (Officer other : new Officer[] {
            clerk(),
            secretary(),
            officer(Role.ENFORCEMENT_OFFICER, "copyright-office"),
            officer(Role.ADJUDICATOR, "ip-office"),
            officer(Role.COURT_CLERK, "court-xianan"),
            officer(Role.POLICE_LIAISON, "police")
        }) {
            notFound(() -> desk.compose(other, matter.number(), kind, WORDS));
        }
        refused("paper.not-now", () -> draft(OfficialPaperKind.PENALTY_DECISION));
    }

    @Test
    void whatChangedSinceItWasDraftedIsNoticed() {
        file();
        PaperDesk.Draft draft = draft(OfficialPaperKind.PENALTY_NOTICE);
        cases.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款", CLOCK.today());
        assertThatThrownBy(() -> issue(OfficialPaperKind.PENALTY_NOTICE, draft, "key-" + matter.number()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theSameFormIssuesOnce() {
        file();
        PaperDesk.Draft draft = draft(OfficialPaperKind.ENFORCEMENT_FILED);
        String key = UUID.randomUUID().toString();
        assertThat(issue(OfficialPaperKind.ENFORCEMENT_FILED, draft, key))
                .isEqualTo(issue(OfficialPaperKind.ENFORCEMENT_FILED, draft, key));
        assertThat(the(StaffPapers.class).of(inspector, matter.number())).hasSize(1);
    }

    @Test
    void aWrongOneIsWithdrawnAndIssuedAnewAndBothStay() {
        file();
        OfficialPaper wrong = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        notFound(() -> desk.withdraw(clerk(), matter.number(), wrong.id(), "错"));
        Officer stranger = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
        notFound(() -> desk.withdraw(stranger, matter.number(), wrong.id(), "错"));
        desk.withdraw(colleague, matter.number(), wrong.id(), "案号写错");
        refused("paper.withdrawn", () -> desk.withdraw(inspector, matter.number(), wrong.id(), "再撤"));
        OfficialPaper anew = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        assertThat(the(StaffPapers.class).of(inspector, matter.number()))
                .extracting(OfficialPapers.Line::number, OfficialPapers.Line::withdrawn)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(wrong.number(), true),
                        org.assertj.core.api.Assertions.tuple(anew.number(), false));
        assertThat(paper(wrong.id()).text()).isEqualTo(wrong.text());
        assertThat(paper(wrong.id()).withdrawalReason()).isEqualTo("案号写错");
        assertThat(texts("SELECT withdrawal_reason FROM official_paper WHERE id = ?", wrong.id()))
                .allMatch(kept -> kept.startsWith("v1."));
        assertThat(matter.toldOf(MatterEvent.PAPER_WITHDRAWN)).hasSize(1);
    }
}
