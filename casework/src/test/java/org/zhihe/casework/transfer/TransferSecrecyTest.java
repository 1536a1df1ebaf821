package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.QueueRow;
import org.zhihe.casework.timekeeping.ClockRound;

/** A lead of a crime is nobody's affair but theirs who take part in it, also when somebody is late with it. */
class TransferSecrecyTest extends TransferAtHand {
    private long mails(Officer to) {
        return count(
                "SELECT COUNT(*) FROM outbox_message WHERE notice LIKE 'STAFF_CLOCK%' AND staff_id = ? AND details LIKE ?",
                to.id(), matter.number() + "%TRANSFER%");
    }

    @Test
    void whoIsToReceiptItIsToldAndNobodyElse() {
        sent();
        CLOCK.pass(Duration.ofHours(26));
        the(ClockRound.class).go();
        assertThat(mails(police)).isPositive();
        for (Officer other : new Officer[] {mediator(), clerk(), inspector, colleague, prosecutor}) {
            assertThat(mails(other)).isZero();
        }
        assertThat(matter.events()).doesNotContain(MatterEvent.CLOCK_PASSED);
    }

    @Test
    void whoIsToSendItIsToldAndNobodyElse() {
        approved();
        CLOCK.pass(Duration.ofHours(26));
        the(ClockRound.class).go();
        assertThat(mails(inspector) + mails(colleague)).isPositive();
        for (Officer other : new Officer[] {mediator(), clerk(), police, prosecutor}) {
            assertThat(mails(other)).isZero();
        }
    }

    @Test
    void itsClockIsNotAmongThoseOfTheQueue() {
        sent();
        assertThat(the(Matters.class)
                        .queue(
                                Desk.ENFORCEMENT,
                                inspector.bodyId(),
                                inspector.id(),
                                false,
                                List.of(MatterStatus.values()),
                                matter.number()))
                .singleElement()
                .extracting(QueueRow::rule)
                .isNotEqualTo(DeadlineRule.TRANSFER_RECEIPT);
    }
}
