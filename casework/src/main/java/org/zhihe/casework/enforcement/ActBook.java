package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Lets who has a case note an act of it, if it is its turn, and writes it down. Called by the desks, in their transaction. */
@Singleton
class ActBook {
    private final EnforcementCases cases;
    private final EnforcementActs acts;
    private final Clocks clocks;
    private final Journal journal;

    ActBook(EnforcementCases cases, EnforcementActs acts, Clocks clocks, Journal journal) {
        this.cases = cases;
        this.acts = acts;
        this.clocks = clocks;
        this.journal = journal;
    }

    DoneActs done(EnforcementCase opened) {
        return acts.done(opened);
    }

    EnforcementCase open(Officer officer, String number, int seenVersion) {
        officer.at(Desk.ENFORCEMENT);
        EnforcementCase opened =
                cases.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }

    void refuseUnlessPossible(EnforcementCase opened, DoneActs done, EnforcementActKind kind, LocalDate day) {
        if (!kind.possible(opened, done)) {
            throw new StepRefused("enforcement.act-not-now", kind);
        }
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
    }

    EnforcementAct act(EnforcementCase opened, Officer officer, EnforcementActKind kind, LocalDate day, String note) {
        return EnforcementAct.of(opened, kind, day, note, officer.id(), clocks.now());
    }

    /** Raises the version: a form that was made before has not seen this. */
    void touch(EnforcementCase opened) {
        cases.update(opened);
    }

    void write(EnforcementCase opened, Officer officer, EnforcementAct act) {
        acts.save(act);
        touch(opened);
        journal.enter(
                opened.matterId(), MatterEvent.ENFORCEMENT_NOTED, officer.actor(), act.kind(), act.day(), act.note());
    }
}
