package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Approval;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
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
    private final Clocks clocks;
    private final HeadDesk heads;
    private final Journal journal;

    ClockDesk(Matters matters, Deadlines deadlines, Clocks clocks, HeadDesk heads, Journal journal) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.heads = heads;
        this.journal = journal;
    }

    @Transactional
    public void pause(Officer officer, String number, int seen, long deadlineId, PauseReason reason, String note) {
        Deadline deadline = of(officer, number, seen, deadlineId, one -> pausable(one, officer));
        if (reason.ofItsOwnStep()) {
            throw new StepRefused("clock-not-pausable", deadline.rule(), reason);
        }
        clocks.pause(which(deadline), reason, note, officer);
        journal.enter(deadline.matterId(), MatterEvent.CLOCK_PAUSED, officer.actor(), deadline.rule(), reason, note);
    }

    @Transactional
    public void resume(Officer officer, String number, int seen, long deadlineId) {
        Deadline deadline = of(officer, number, seen, deadlineId, one -> resumable(one, officer));
        LocalDate due = clocks.resume(which(deadline), officer).orElseThrow(NotFound::new);
        journal.enter(deadline.matterId(), MatterEvent.CLOCK_RESUMED, officer.actor(), deadline.rule(), due);
    }

    /** @param approvedBy who said yes, and by which paper; for the record */
    @Transactional
    public void extend(Officer officer, String number, int seen, long deadlineId, String approvedBy, String reason) {
        Deadline deadline = of(officer, number, seen, deadlineId, one -> extensible(one, officer));
        if (approval(deadline) == Approval.HEAD && !mayStandForHead(officer)) {
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
    }

    /** Whether it can be stopped by staff of this desk, for a reason that is not a step of the procedure. */
    public static boolean pausable(Deadline deadline, Officer officer) {
        return !deadline.paused()
                && own(deadline, officer)
                && deadline.rule().terms().pauses().stream().anyMatch(reason -> !reason.ofItsOwnStep());
    }

    public static boolean resumable(Deadline deadline, Officer officer) {
        PauseReason reason = deadline.pauseReason();
        return deadline.paused() && reason != null && !reason.ofItsOwnStep() && own(deadline, officer);
    }

    public static boolean extensible(Deadline deadline, Officer officer) {
        return own(deadline, officer)
                && deadline.rule().extensionAfter(deadline.extensions()).isPresent();
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

    private static boolean own(Deadline deadline, Officer officer) {
        Desk desk = officer.role().desk();
        return desk != null && Owing.desks(deadline.rule()).contains(desk);
    }

    /** A named head alone says yes; where none was named, whoever records it says who did. */
    private boolean mayStandForHead(Officer officer) {
        List<Long> named = heads.of(Objects.requireNonNull(officer.role().desk()), officer.bodyId());
        return named.isEmpty() || named.contains(officer.id());
    }

    private static Approval approval(Deadline deadline) {
        return deadline.rule()
                .extensionAfter(deadline.extensions())
                .orElseThrow(NotFound::new)
                .approval();
    }

    private Deadline of(Officer officer, String number, int seen, long deadlineId, Predicate<Deadline> allowed) {
        Desk desk = officer.role().desk();
        if (desk == null) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        List<Deadline> all = deadlines.findByMatterIdOrderById(matter.id());
        StaleVersion.refuseUnless(seen, version(all));
        return all.stream()
                .filter(one -> one.pending() && Objects.equals(one.id(), deadlineId) && allowed.test(one))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ClockOf which(Deadline deadline) {
        return ClockOf.of(deadline.matterId(), deadline.rule(), deadline.subject());
    }
}
