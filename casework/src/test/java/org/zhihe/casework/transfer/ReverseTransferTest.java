package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;

/** What procuratorate and police hand to an authority, and the result it owes them. */
class ReverseTransferTest extends TransferAtHand {
    private final Ledger ledger = the(Ledger.class);

    private long opinion() {
        long lead = refusedByPolice();
        Officer second = the(TestStaff.class).another(Role.PROCURATORATE_OBSERVER, "procuratorate");
        long opinion = desk.beginFrom(
                prosecutor, lead, Beginning.here(TransferKind.PROCURATORATE_OPINION, inspector.bodyId()));
        desk.propose(prosecutor, opinion, 0, aCase(), new Selection(Set.of(), Set.of()), WORDS);
        desk.approve(second, opinion, 1, Set.of());
        desk.send(prosecutor, opinion, 2);
        inbox.receipt(inspector, opinion, version(opinion), "收2号", null);
        return opinion;
    }

    private long takenUp() {
        long id = opinion();
        inbox.takeUp(inspector, id, version(id), decision(), null);
        return id;
    }

    private void tell(long id, FeedbackStage stage, boolean last) {
        inbox.tell(inspector, id, version(id), stage, "情况", last, null);
    }

    @Test
    void anOpinionIsStillToBeAnsweredWhenItWasReceipted() {
        long id = opinion();
        assertThat(reading.of(inspector, id).awaited()).isEqualTo(DeadlineRule.TRANSFER_OPINION);
        assertThat(clocks()).contains(DeadlineRule.TRANSFER_OPINION);
    }

    @Test
    void takingItUpIsNotYetTheAnswer() {
        long id = takenUp();
        assertThat(reading.of(prosecutor, id).awaited()).isEqualTo(DeadlineRule.TRANSFER_OPINION);
        tell(id, FeedbackStage.INVESTIGATION, false);
        assertThat(clocks()).contains(DeadlineRule.TRANSFER_OPINION);
        CLOCK.pass(Duration.ofDays(92));
        assertThat(ledger.overdue(prosecutor)).anyMatch(one -> one.id() == id && !one.referral());
    }

    @Test
    void whatCameOfItIs() {
        long id = takenUp();
        tell(id, FeedbackStage.PENALTY, false);
        assertThat(clocks()).doesNotContain(DeadlineRule.TRANSFER_OPINION);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
        assertThat(reading.of(prosecutor, id).feedbackDueOn()).isNotNull();
        tell(id, FeedbackStage.EXECUTION, true);
        assertThat(status(id)).isEqualTo(TransferStatus.CLOSED);
    }

    @Test
    void theLastWordIsToo() {
        long id = takenUp();
        tell(id, FeedbackStage.OTHER, true);
        assertThat(clocks()).doesNotContain(DeadlineRule.TRANSFER_OPINION);
        assertThat(reading.of(prosecutor, id).feedbackDueOn()).isNull();
    }

    @Test
    void notTakingItUpWithReasonsIsToo() {
        long id = opinion();
        inbox.doNotTakeUp(inspector, id, version(id), decision(), null);
        assertThat(clocks()).doesNotContain(DeadlineRule.TRANSFER_OPINION);
    }
}
