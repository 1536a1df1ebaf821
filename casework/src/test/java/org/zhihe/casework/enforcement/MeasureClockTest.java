package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.timekeeping.ClockRound;

/** Whoever keeps something is reminded of it, and not another body with the matter. */
class MeasureClockTest extends APenalty {
    private final Officer beside = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");

    private long reminded(Officer who) {
        return count(
                "SELECT COUNT(*) FROM outbox_message WHERE notice = 'STAFF_CLOCK_PAST' AND staff_id = ? AND details LIKE ?",
                who.id(),
                matter.number() + "%@DeadlineRule.ENFORCEMENT_PRESERVED_EVIDENCE%");
    }

    @Test
    void whatIsPreservedIsTheMatterOfTheBodyThatKeepsIt() {
        file(Set.of());
        inTransaction(() -> {
            the(Docket.class).lay(matter.id(), Desk.ENFORCEMENT, beside.bodyId(), null);
            return null;
        });
        the(MeasureDesk.class)
                .take(
                        inspector,
                        matter.number(),
                        opened().version(),
                        MeasureKind.PRESERVED_EVIDENCE,
                        new MeasureDesk.Taken("涉案酒水20箱", "甲、乙", CLOCK.today()));
        CLOCK.turnTo(LocalDate.of(2026, 12, 3));
        the(ClockRound.class).go();
        assertThat(reminded(inspector)).isEqualTo(1);
        assertThat(reminded(beside)).isZero();
    }
}
