package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Notes that the party was heard on a penalty, and how the penalty is carried out. */
@Singleton
public class PenaltyDesk {
    private final EnforcementCases cases;
    private final EnforcementActs acts;
    private final PenaltyCourse course;
    private final Clocks clocks;
    private final Journal journal;

    PenaltyDesk(EnforcementCases cases, EnforcementActs acts, PenaltyCourse course, Clocks clocks, Journal journal) {
        this.cases = cases;
        this.acts = acts;
        this.course = course;
        this.clocks = clocks;
        this.journal = journal;
    }

    public Set<EnforcementActKind> done(EnforcementCase opened) {
        return course.done(opened);
    }

    /**
     * @param day on which it was done, not in the future
     * @param note what was said, how it was handed over, or which court was asked
     */
    @Transactional
    public void note(
            Officer officer, String number, int seenVersion, EnforcementActKind kind, LocalDate day, String note) {
        officer.at(Desk.ENFORCEMENT);
        EnforcementCase opened =
                cases.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        if (!kind.possible(opened, course.done(opened))) {
            throw new StepRefused("enforcement.act-not-now", kind);
        }
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        course.refuseUntimely(opened, kind, day);
        acts.save(new EnforcementAct(null, opened.id(), kind, day, note, officer.id(), clocks.now()));
        // Raises the version: a form that was made before has not seen this.
        cases.update(opened);
        course.turn(opened, kind, day, officer);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_NOTED, officer.actor(), kind, day, note);
    }
}
