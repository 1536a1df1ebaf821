package org.zhihe.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.enforcement.PenaltyRemedyDesk;
import org.zhihe.casework.enforcement.RemedyOutcome;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** The papers of a penalty and of what becomes of it. */
class PenaltyPaperTest extends CaseworkTest {
    private static final OfficialPaperKind DECISION = OfficialPaperKind.PENALTY_DECISION;
    private static final OfficialPaperKind URGING = OfficialPaperKind.COMPLIANCE_URGING;

    private final EnforcementDesk cases = the(EnforcementDesk.class);
    private final PenaltyRemedyDesk remedies = the(PenaltyRemedyDesk.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final Officer colleague = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.REPORT)
            .about(IpType.TRADEMARK)
            .claiming(Claim.PUNISH)
            .against("甲厂", "乙店")
            .accepted()
            .route();
    private final PaperWriter writer = new PaperWriter(inspector, matter.number());
    private final Set<Long> factory = Set.of(matter.respondent(0).id());
    private final Set<Long> shop = Set.of(matter.respondent(1).id());

    private int version() {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow()
                .version();
    }

    private void note(EnforcementActKind kind) {
        the(PenaltyDesk.class).note(inspector, matter.number(), version(), kind, CLOCK.today(), "登记");
    }

    @BeforeEach
    void punished() {
        cases.file(inspector, matter.number(), version(), "案1号", "甲、乙", Set.of());
        cases.noticePenalty(inspector, matter.number(), version(), "拟罚款一万元", CLOCK.today());
        note(EnforcementActKind.STATEMENT_WAIVED);
        cases.proposePenalty(inspector, matter.number(), version(), "罚1号", "罚款一万元整");
        cases.approvePenalty(colleague, matter.number(), version());
    }

    private void serve() {
        the(PenaltyDesk.class)
                .serve(
                        inspector,
                        matter.number(),
                        version(),
                        new PenaltyDesk.Service(CLOCK.today(), "直接送达", "咸宁市人民政府", "咸宁市咸安区人民法院"));
    }

    private void ask(EnforcementActKind kind) {
        remedies.ask(inspector, matter.number(), version(), kind, CLOCK.today(), "编号1");
    }

    private void end(EnforcementActKind kind, RemedyOutcome outcome, String note) {
        remedies.end(
                inspector,
                matter.number(),
                version(),
                new PenaltyRemedyDesk.Ending(kind, outcome, CLOCK.today(), note));
    }

    /** 处罚法 59: no decision goes out without the way to pay, the body that reconsiders it and the court. */
    @Test
    void aDecisionSaysHowToPayAndWhereToGoAgainstIt() {
        PaperDesk.Draft draft = writer.draft(DECISION);
        assertThat(draft.parts().get(PaperPart.WAYS))
                .contains("缴纳罚款的方式", "行政复议申请的机关：" + Composer.BLANK, "人民法院：" + Composer.BLANK);
        assertThat(the(PaperDesk.class).flaws(draft, draft.parts())).containsKey(PaperPart.WAYS);
    }

    @Test
    void whatTheServiceHasNamedIsProposed() {
        serve();
        assertThat(writer.draft(DECISION).parts().get(PaperPart.WAYS)).contains("咸宁市人民政府", "咸宁市咸安区人民法院");
    }

    @Test
    void ofOneDecisionAPartyHasOneThatHolds() {
        OfficialPaper first = writer.issue(DECISION, factory);
        refused("paper.stands", () -> writer.issue(DECISION, factory));
        refused("paper.stands", () -> writer.issue(DECISION));
        assertThat(writer.issue(DECISION, shop).number()).isEqualTo(first.number());
        the(PaperDesk.class).withdraw(inspector, matter.number(), first.id(), "写错");
        assertThat(writer.issue(DECISION, factory).number()).isEqualTo(first.number());
    }

    @Test
    void theSameFormSentTwiceAtOnceIssuesOnePaper() {
        PaperDesk.Draft draft = writer.draft(DECISION);
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Long>> clicks = Stream.of(1, 2)
                .map(click -> CompletableFuture.supplyAsync(() -> writer.issue(DECISION, factory, draft, key)))
                .toList();
        assertThat(clicks.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(the(StaffPapers.class).of(inspector, matter.number())).hasSize(1);
    }

    @Test
    void nobodyIsUrgedWhileItIsExaminedAndEverybodyIsOnceItStands() {
        serve();
        assertThat(writer.draft(URGING).parts().get(PaperPart.DECISION)).contains("罚款一万元整");
        ask(EnforcementActKind.RECONSIDERATION_ASKED);
        refused("paper.not-now", () -> writer.draft(URGING));
        end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.UPHELD, "维持");
        ask(EnforcementActKind.SUED);
        refused("paper.not-now", () -> writer.draft(URGING));
        end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.UPHELD, "驳回诉讼请求");
        assertThat(writer.draft(URGING).parts().get(PaperPart.DECISION)).contains("罚款一万元整");
    }

    @Test
    void whatWasChangedIsDemandedAsItStandsNow() {
        serve();
        ask(EnforcementActKind.RECONSIDERATION_ASKED);
        end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.CHANGED, "变更为罚款五千元");
        assertThat(writer.issue(URGING).text())
                .contains("变更为罚款五千元", "已于" + CLOCK.today() + "依法变更")
                .doesNotContain("罚款一万元整");
    }

    @Test
    void ofAPenaltyThatIsNoMoreNobodyIsToldAsOfTheOutcome() {
        serve();
        note(EnforcementActKind.FULFILLED);
        cases.close(inspector, matter.number(), version());
        OfficialPaperKind outcome = OfficialPaperKind.ENFORCEMENT_OUTCOME;
        assertThat(writer.draft(outcome).parts().get(PaperPart.DECISION)).contains("<PENALTY>");
        ask(EnforcementActKind.SUED);
        end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REVOKED, "撤销");
        refused("paper.not-now", () -> writer.draft(outcome));
        refused("paper.not-now", () -> writer.draft(URGING));
    }
}
