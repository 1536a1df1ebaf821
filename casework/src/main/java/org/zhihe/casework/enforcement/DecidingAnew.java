package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;

/**
 * Begins again where an authority has to decide anew: a case of its own, filed as the first one was, so that its party is
 * told and heard again and the decision that is no more stays in the record as it was.
 */
@Singleton
class DecidingAnew {
    private final EnforcementCases cases;
    private final Measures measures;
    private final Matters matters;
    private final Clocks clocks;
    private final Journal journal;

    DecidingAnew(EnforcementCases cases, Measures measures, Matters matters, Clocks clocks, Journal journal) {
        this.cases = cases;
        this.measures = measures;
        this.matters = matters;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** @param day on which the authority was told; its time to decide runs from then on */
    void begin(EnforcementCase old, Officer officer, LocalDate day) {
        EnforcementCase again = EnforcementCase.open(old.matterId(), old.bodyId, old.leadSource(), clocks.now());
        again.status = EnforcementStatus.FILED;
        again.againOf = old.id();
        again.caseNumber = old.caseNumber;
        again.officers = old.officers;
        again.filedOn = old.filedOn;
        again.secretProofs = old.secretProofs;
        EnforcementCase opened = cases.save(again);
        measures.handOn(old.id(), opened.id());
        takeUp(matters.findById(old.matterId()).orElseThrow());
        LocalDate due = clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_DECISION), day);
        journal.enter(old.matterId(), MatterEvent.ENFORCEMENT_BEGUN_ANEW, officer.actor(), due);
    }

    /** The centre may have closed the matter meanwhile; it lies on its desks still. */
    private void takeUp(Matter matter) {
        if (matter.status() == MatterStatus.CONCLUDED) {
            matter.reopen();
            matter.begin();
            matters.update(matter);
        }
        clocks.lift(matter.id(), DeadlineRule.CONCLUSION);
    }
}
