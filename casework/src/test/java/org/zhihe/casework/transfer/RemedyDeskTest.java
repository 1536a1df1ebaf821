package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.deadline.DeadlineRule;

/** What a sender can do whose lead was not filed. */
class RemedyDeskTest extends TransferAtHand {
    private final RemedyDesk remedies = the(RemedyDesk.class);

    private Remedy latest(long id) {
        var all = reading.remedies(reading.of(inspector, id));
        return all.get(all.size() - 1);
    }

    private long asked(RemedyKind kind) {
        long id = refusedByPolice();
        remedies.ask(inspector, id, version(id), kind, "咸市监函〔2026〕2号", "货值已超过五万元");
        return id;
    }

    @Test
    void thePoliceLookAgainAndFile() {
        long id = asked(RemedyKind.RECONSIDERATION);
        assertThat(matter.runningClocks()).contains(DeadlineRule.TRANSFER_RECONSIDERATION);
        remedies.grant(police, id, version(id), decision(), null);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
        assertThat(latest(id).status()).isEqualTo(RemedyStatus.GRANTED);
        assertThat(matter.runningClocks())
                .contains(DeadlineRule.TRANSFER_HANDOVER)
                .doesNotContain(DeadlineRule.TRANSFER_RECONSIDERATION, DeadlineRule.TRANSFER_REMEDY);
    }

    @Test
    void thePoliceStayWithItAndSupervisionIsSuggested() {
        long id = asked(RemedyKind.RECONSIDERATION);
        remedies.uphold(police, id, version(id), "维持不予立案", null);
        assertThat(reading.of(inspector, id).awaited()).isEqualTo(DeadlineRule.TRANSFER_REMEDY);
        remedies.ask(inspector, id, version(id), RemedyKind.SUPERVISION, "咸市监函〔2026〕3号", "应当立案");
        remedies.demandExplanation(prosecutor, id, version(id), "七日内说明理由", null);
        assertThat(reading.of(inspector, id).dueAt())
                .isEqualTo(LocalDate.of(2026, 12, 1)
                        .atStartOfDay(org.zhihe.casework.deadline.Clocks.ZONE)
                        .toInstant());
        remedies.explain(police, id, version(id), "证据不足", null);
        remedies.orderFiling(prosecutor, id, version(id), "理由不成立", null);
        assertThat(matter.runningClocks()).contains(DeadlineRule.TRANSFER_ORDERED_FILING);
        remedies.grant(police, id, version(id), decision(), null);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
    }

    @Test
    void whoIsLateWithAnObjectionHasMissedIt() {
        long id = refusedByPolice();
        CLOCK.pass(Duration.ofDays(4));
        refusedAndUnchanged(
                id,
                "transfer.remedy-late",
                () -> remedies.ask(inspector, id, version(id), RemedyKind.RECONSIDERATION, null, "不服"));
        desk.accept(inspector, id, version(id), "期限已过");
    }

    @Test
    void theProcuratorateHearsTheReasonsBeforeItFindsThatTheyHold() {
        long id = asked(RemedyKind.SUPERVISION);
        refusedAndUnchanged(
                id, "transfer.remedy-step", () -> remedies.uphold(prosecutor, id, version(id), "理由成立", null));
    }

    @Test
    void whenFilingIsOrderedNobodyWaitsForAnExplanationAnyMore() {
        long id = asked(RemedyKind.SUPERVISION);
        remedies.demandExplanation(prosecutor, id, version(id), "说明理由", null);
        remedies.orderFiling(prosecutor, id, version(id), "逾期未说明", null);
        assertThat(matter.runningClocks())
                .contains(DeadlineRule.TRANSFER_ORDERED_FILING)
                .doesNotContain(DeadlineRule.TRANSFER_EXPLANATION);
    }

    @Test
    void thePoliceMayFileOnceTheyWereAskedWhyTheyDidNot() {
        long id = asked(RemedyKind.SUPERVISION);
        remedies.demandExplanation(prosecutor, id, version(id), "说明理由", null);
        remedies.grant(police, id, version(id), decision(), null);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
        assertThat(matter.runningClocks())
                .filteredOn(DeadlineRule::ofTransfers)
                .containsExactly(DeadlineRule.TRANSFER_HANDOVER);
    }

    @Test
    void theReasonsMayHold() {
        long id = asked(RemedyKind.SUPERVISION);
        remedies.demandExplanation(prosecutor, id, version(id), "说明理由", null);
        remedies.explain(police, id, version(id), "已另案处理", null);
        remedies.uphold(prosecutor, id, version(id), "理由成立", null);
        assertThat(latest(id).status()).isEqualTo(RemedyStatus.UPHELD);
        assertThat(status(id)).isEqualTo(TransferStatus.NOT_FILED);
        desk.accept(inspector, id, version(id), "不再申请");
        assertThat(status(id)).isEqualTo(TransferStatus.CLOSED);
    }

    @Test
    void eachDoesOnlyItsOwnPart() {
        long id = asked(RemedyKind.SUPERVISION);
        notFoundAndUnchanged(id, () -> remedies.demandExplanation(police, id, version(id), "说明", null));
        notFoundAndUnchanged(id, () -> remedies.uphold(police, id, version(id), "成立", null));
        refusedAndUnchanged(
                id, "transfer.remedy-step", () -> remedies.grant(police, id, version(id), decision(), null));
        refusedAndUnchanged(id, "transfer.remedy-open", () -> desk.accept(inspector, id, version(id), "算了"));
        remedies.demandExplanation(prosecutor, id, version(id), "说明", null);
        notFoundAndUnchanged(id, () -> remedies.explain(prosecutor, id, version(id), "说明", null));
        notFoundAndUnchanged(id, () -> remedies.orderFiling(clerk(), id, version(id), "立案", null));
    }

    @Test
    void whatWasFiledIsNotObjectedTo() {
        long id = filed();
        refusedAndUnchanged(
                id,
                "transfer.not-refused",
                () -> remedies.ask(inspector, id, version(id), RemedyKind.RECONSIDERATION, null, "不服"));
    }

    @Test
    void oneObjectionOfAKindAndOneAtATime() {
        long id = asked(RemedyKind.RECONSIDERATION);
        refusedAndUnchanged(
                id,
                "transfer.remedy-open",
                () -> remedies.ask(inspector, id, version(id), RemedyKind.SUPERVISION, null, "应立"));
        remedies.uphold(police, id, version(id), "维持", null);
        refusedAndUnchanged(
                id,
                "transfer.remedy-open",
                () -> remedies.ask(inspector, id, version(id), RemedyKind.RECONSIDERATION, null, "再议"));
    }

    /** Receipted, and the three days have passed. */
    private long undecided() {
        long id = receipted();
        CLOCK.pass(Duration.ofDays(5));
        return id;
    }

    private long supervisedWithoutADecision() {
        long id = undecided();
        remedies.ask(inspector, id, version(id), RemedyKind.SUPERVISION, "咸市监函〔2026〕4号", "三日内没有决定");
        return id;
    }

    @Test
    void whileTheirTimeRunsNobodyObjects() {
        long id = receipted();
        refusedAndUnchanged(
                id,
                "transfer.not-refused",
                () -> remedies.ask(inspector, id, version(id), RemedyKind.SUPERVISION, null, "快一点"));
    }

    @Test
    void whenThePoliceDecideNothingInTimeSupervisionIsSuggestedAndNothingElse() {
        long id = undecided();
        refusedAndUnchanged(
                id,
                "transfer.not-refused",
                () -> remedies.ask(inspector, id, version(id), RemedyKind.RECONSIDERATION, null, "没有决定"));
        remedies.ask(inspector, id, version(id), RemedyKind.SUPERVISION, null, "没有决定");
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_ANSWER);
        remedies.demandExplanation(prosecutor, id, version(id), "七日内说明", null);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_EXPLANATION);
    }

    @Test
    void aLateRefusalIsTheExplanation() {
        long id = supervisedWithoutADecision();
        inbox.doNotTakeUp(police, id, version(id), decision(), null);
        assertThat(latest(id).status()).isEqualTo(RemedyStatus.EXPLAINED);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_SUPERVISION_ANSWER);
        remedies.orderFiling(prosecutor, id, version(id), "理由不成立", null);
        remedies.grant(police, id, version(id), decision(), null);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
    }

    @Test
    void lateFilingEndsIt() {
        long id = supervisedWithoutADecision();
        inbox.takeUp(police, id, version(id), decision(), null);
        assertThat(latest(id).status()).isEqualTo(RemedyStatus.GRANTED);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_HANDOVER);
    }

    @Test
    void aReasonForNotHavingDecidedDoesNotDecide() {
        long id = supervisedWithoutADecision();
        remedies.demandExplanation(prosecutor, id, version(id), "说明", null);
        remedies.explain(police, id, version(id), "等待鉴定意见", null);
        remedies.uphold(prosecutor, id, version(id), "理由成立", null);
        assertThat(status(id)).isEqualTo(TransferStatus.RECEIPTED);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_ANSWER);
    }

    @Test
    void whatIsUnderSupervisionIsNotPassedOn() {
        long id = supervisedWithoutADecision();
        refusedAndUnchanged(
                id,
                "transfer.remedy-open",
                () -> inbox.passOn(
                        police,
                        id,
                        version(id),
                        Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "武汉市人民检察院"),
                        decision()));
    }
}
