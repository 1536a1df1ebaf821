package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Approval;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** The staff of the desk that looks after a clock stop it, let it go on, and record that it was extended. */
@Singleton
public class ClockDesk {
    /** Of nine digits, as forms carry it. */
    private static final int LARGEST_VERSION = 0x1fffffff;

    private final Matters matters;
    private final Deadlines deadlines;
    private final Holding.Register holdings;
    private final Clocks clocks;
    private final HeadDesk heads;
    private final Journal journal;

    ClockDesk(
            Matters matters,
            Deadlines deadlines,
            Holding.Register holdings,
            Clocks clocks,
            HeadDesk heads,
            Journal journal) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.holdings = holdings;
        this.clocks = clocks;
        this.heads = heads;
        this.journal = journal;
    }

    @Transactional
    public void pause(Officer officer, String number, int seen, long deadlineId, PauseReason reason, String note) {
        Deadline deadline = of(officer, number, seen, deadlineId, ClockDesk::stoppable);
        if (reason.ofItsOwnStep()) {
            throw new StepRefused("clock-not-pausable", deadline.rule(), reason);
        }
        // What is late stays late: nobody stops it first and extends it then.
        if (Clocks.past(deadline, clocks.now())) {
            throw new StepRefused("clock-past", deadline.rule());
        }
        clocks.pause(which(deadline), reason, note, officer);
        journal.enter(deadline.matterId(), MatterEvent.CLOCK_PAUSED, officer.actor(), deadline.rule(), reason, note);
    }

    /** @param reason one of {@link #endable} */
    @Transactional
    public void resume(Officer officer, String number, int seen, long deadlineId, PauseReason reason) {
        Deadline deadline = of(officer, number, seen, deadlineId, (one, holding) -> endable(one, holding)
                .contains(reason));
        // Told only when it goes on: it may stand for another reason still.
        clocks.resume(which(deadline), reason, officer)
                .ifPresent(due -> journal.enter(
                        deadline.matterId(), MatterEvent.CLOCK_RESUMED, officer.actor(), deadline.rule(), due));
    }

    /** @param approvedBy who said yes, and by which paper; for the record */
    @Transactional
    public void extend(Officer officer, String number, int seen, long deadlineId, String approvedBy, String reason) {
        Deadline deadline = of(officer, number, seen, deadlineId, ClockDesk::prolongable);
        Approval approval = approval(deadline);
        if (approval == Approval.HEAD && !mayStandForHead(officer)) {
            throw new StepRefused("clock-needs-head");
        }
        LocalDate due = clocks.extend(which(deadline), officer, approvedBy + "\n" + reason);
        journal.enter(
                deadline.matterId(),
                MatterEvent.CLOCK_EXTENDED,
                officer.actor(),
                deadline.rule(),
                due,
                approvedBy,
                reason);
        if (deadline.rule() == DeadlineRule.ENFORCEMENT_DECISION) {
            journal.enter(deadline.matterId(), MatterEvent.ENFORCEMENT_EXTENDED, officer.actor(), due, approval);
        }
    }

    /** Whether it can be stopped now by who holds it, for a reason that is not a step of the procedure. */
    public boolean pausable(Deadline deadline, Holding holding) {
        return stoppable(deadline, holding) && !Clocks.late(deadline, clocks.now());
    }

    /** For what it stands still that who holds it can end; what a step of the procedure began, a step ends. */
    public List<PauseReason> endable(Deadline deadline, Holding holding) {
        return deadline.paused() && holding.has(deadline)
                ? clocks.standingFor(deadline).stream()
                        .filter(reason -> !reason.ofItsOwnStep())
                        .toList()
                : List.of();
    }

    /** Whether who holds it can be given more time now. */
    public boolean extensible(Deadline deadline, Holding holding) {
        return holding.has(deadline)
                && deadline.rule()
                        .extensionAfter(deadline.extensions())
                        .filter(next -> !next.toNamedDay() && Clocks.grantable(next, deadline, clocks.now()))
                        .isPresent();
    }

    /** Unless it is past, which who tries is told. */
    private static boolean stoppable(Deadline deadline, Holding holding) {
        return !deadline.paused()
                && holding.has(deadline)
                && deadline.rule().terms().pauses().stream().anyMatch(reason -> !reason.ofItsOwnStep());
    }

    /** Whether an extension is left that is as long as its rule says. */
    private static boolean prolongable(Deadline deadline, Holding holding) {
        return holding.has(deadline)
                && deadline.rule()
                        .extensionAfter(deadline.extensions())
                        .filter(more -> !more.toNamedDay())
                        .isPresent();
    }

    /**
     * Changes whenever a clock of the matter does: a form that carries it was drawn before or after. The same in every
     * program, which a hash of enum constants is not.
     */
    public static int version(List<Deadline> all) {
        return all.stream()
                        .filter(one -> one.pending() && !one.rule().ofTransfers())
                        .map(one -> List.of(
                                one.matterId(),
                                one.startedOn(),
                                one.dueOn(),
                                one.extensions(),
                                one.status().name()))
                        .toList()
                        .hashCode()
                & LARGEST_VERSION;
    }

    /** A named head alone says yes; where none was named, whoever records it says who did. */
    private boolean mayStandForHead(Officer officer) {
        return heads.mayStandFor(Objects.requireNonNull(officer.role().desk()), officer.bodyId(), officer.id());
    }

    private static Approval approval(Deadline deadline) {
        return deadline.rule()
                .extensionAfter(deadline.extensions())
                .orElseThrow(NotFound::new)
                .approval();
    }

    private Deadline of(
            Officer officer, String number, int seen, long deadlineId, BiPredicate<Deadline, Holding> allowed) {
        Desk desk = officer.role().desk();
        if (desk == null) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        Holding holding = holdings.of(officer, matter);
        // Locked before they are compared: the same form may come twice at once.
        List<Deadline> all = deadlines.lockOfMatter(matter.id());
        StaleVersion.refuseUnless(seen, version(all));
        return all.stream()
                .filter(one -> one.pending() && Objects.equals(one.id(), deadlineId) && allowed.test(one, holding))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ClockOf which(Deadline deadline) {
        return ClockOf.of(deadline.matterId(), deadline.rule(), deadline.subject());
    }
}
