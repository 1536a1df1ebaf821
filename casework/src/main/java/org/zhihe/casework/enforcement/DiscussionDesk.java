package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Approval;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Extension;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Records that those who lead the authority have discussed a case that their first extension was too short for, and to
 * which day they gave it time (程序规定 64). Like the first it is recorded by a named head, if there is one, and while the
 * time still runs: what has ended cannot be prolonged.
 */
@Singleton
public class DiscussionDesk {
    private final EnforcementCases cases;
    private final HeadDesk heads;
    private final Clocks clocks;
    private final Journal journal;

    DiscussionDesk(EnforcementCases cases, HeadDesk heads, Clocks clocks, Journal journal) {
        this.cases = cases;
        this.heads = heads;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * What was discussed.
     *
     * @param attended who took part, and the record of it
     * @param until last day from now on
     */
    public record Discussion(LocalDate heldOn, String attended, LocalDate until, String reason) {}

    /** The clock of this case that can be given time to a named day now; none when that is not its turn, or too late. */
    public Optional<Deadline> extensible(EnforcementCase opened, List<Deadline> all) {
        return all.stream()
                .filter(one -> one.rule() == DeadlineRule.ENFORCEMENT_DECISION && one.subject() == opened.id())
                .filter(one -> one.pending() && !one.paused() && !Clocks.past(one, clocks.now()))
                .filter(one -> one.rule()
                        .extensionAfter(one.extensions())
                        .filter(Extension::toNamedDay)
                        .isPresent())
                .findFirst();
    }

    @Transactional
    public void extend(Officer officer, String number, int seenVersion, Discussion said) {
        officer.at(Desk.ENFORCEMENT);
        EnforcementCase opened =
                cases.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        if (!heads.mayStandFor(Desk.ENFORCEMENT, officer.bodyId(), officer.id())) {
            throw new StepRefused("clock-needs-head");
        }
        if (said.heldOn().isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        if (opened.filedOn() == null || said.heldOn().isBefore(Objects.requireNonNull(opened.filedOn()))) {
            throw new StepRefused("enforcement.discussed-before-filing");
        }
        LocalDate due = clocks.extendTo(
                opened.clock(DeadlineRule.ENFORCEMENT_DECISION),
                said.until(),
                said.heldOn(),
                officer,
                said.attended() + "\n" + said.reason());
        // Raises the version: a form that was made before has not seen this.
        cases.update(opened);
        journal.enter(
                opened.matterId(),
                MatterEvent.ENFORCEMENT_EXTENSION_DISCUSSED,
                officer.actor(),
                said.heldOn(),
                said.attended(),
                due,
                said.reason());
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_EXTENDED, officer.actor(), due, Approval.COLLECTIVE);
    }
}
