package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.enforcement.PenaltyDesk;

/** No fine in place of handing a crime to the police (移送规定 11). */
class LeadsUnderWayTest extends TransferAtHand {
    private final EnforcementDesk cases = the(EnforcementDesk.class);

    private EnforcementCase opened() {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    private void heard() {
        cases.file(inspector, matter.number(), opened().version(), "案1号", "甲、乙", Set.of());
        cases.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", CLOCK.today());
        the(PenaltyDesk.class)
                .note(
                        inspector,
                        matter.number(),
                        opened().version(),
                        EnforcementActKind.STATEMENT_WAIVED,
                        CLOCK.today(),
                        "没有意见");
    }

    private void propose() {
        cases.proposePenalty(inspector, matter.number(), opened().version(), "罚1号", "罚款");
    }

    private void approve() {
        cases.approvePenalty(colleague, matter.number(), opened().version());
    }

    @Test
    void nobodyIsFinedForWhatIsOnItsWayToThePolice() {
        heard();
        begun();
        refused("enforcement.lead-under-way", () -> propose());
    }

    @Test
    void whatWasProposedBeforeIsNotApproved() {
        heard();
        propose();
        sent();
        refused("enforcement.lead-under-way", () -> approve());
        assertThat(opened().status()).isEqualTo(EnforcementStatus.PENALTY_PROPOSED);
    }

    @Test
    void whatWasNotApprovedForTheTransferMayBeFined() {
        heard();
        long id = proposed();
        desk.doNotApprove(colleague, id, version(id), "没有达到追诉标准");
        propose();
        approve();
        assertThat(opened().status()).isEqualTo(EnforcementStatus.DECIDED);
    }
}
