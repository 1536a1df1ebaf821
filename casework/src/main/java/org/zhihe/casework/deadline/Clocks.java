package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Starts, stretches and ends the clocks of a matter. Called by use cases, in their transaction. */
@Singleton
public class Clocks {
    /** Dates of the house are dates in China, wherever the machine stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Deadlines deadlines;
    private final Almanac almanac;
    private final Stretching stretching;
    private final Clock clock;

    Clocks(Deadlines deadlines, Almanac almanac, Stretching stretching, Clock clock) {
        this.deadlines = deadlines;
        this.almanac = almanac;
        this.stretching = stretching;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Whether it is too late: after the last day, or after the hour. */
    public static boolean past(Deadline deadline, Instant now) {
        Instant hour = deadline.dueAt();
        return hour == null ? LocalDate.ofInstant(now, ZONE).isAfter(deadline.dueOn()) : !now.isBefore(hour);
    }

    /** Whether it is too late to stop it or to give it more time. What stands still is as late as when it came to stand. */
    public static boolean late(Deadline deadline, Instant now) {
        LocalDate since = deadline.pausedOn();
        return since == null ? past(deadline, now) : since.isAfter(deadline.dueOn());
    }

    /** What an authority has let pass it cannot prolong; the sides of a dispute can still agree. */
    public static boolean grantable(Extension next, Deadline deadline, Instant now) {
        return next.approval() == Approval.PARTIES || !late(deadline, now);
    }

    /** Starts the rule's clock today and returns the last day. */
    public LocalDate start(long matterId, DeadlineRule rule) {
        return start(ClockOf.of(matterId, rule));
    }

    public LocalDate start(long matterId, DeadlineRule rule, LocalDate startedOn) {
        return start(ClockOf.of(matterId, rule), startedOn);
    }

    /** Starts it now and returns the last day; one that runs already begins anew. */
    public LocalDate start(ClockOf which) {
        return start(which, clock.instant());
    }

    public LocalDate start(ClockOf which, Instant startedAt) {
        return start(which, LocalDate.ofInstant(startedAt, ZONE), startedAt);
    }

    /** Hours are counted from the beginning of that day. */
    public LocalDate start(ClockOf which, LocalDate startedOn) {
        return start(which, startedOn, startedOn.atStartOfDay(ZONE).toInstant());
    }

    private LocalDate start(ClockOf which, LocalDate on, Instant at) {
        Instant ofHours = which.rule().period().ofHours() ? at : null;
        Reckoned end = almanac.fresh(which.rule(), on, ofHours);
        lift(which);
        deadlines.save(Deadline.started(which, on, ofHours, end));
        return end.dueOn();
    }

    /** What the clock waited for was done. Nothing happens when it is not running. */
    public void met(long matterId, DeadlineRule rule) {
        met(ClockOf.of(matterId, rule));
    }

    public void met(ClockOf which) {
        deadlines.end(which.matterId(), which.rule(), which.subject(), DeadlineStatus.MET, now());
    }

    /** What the clock waited for will not come any more. */
    public void lift(long matterId, DeadlineRule rule) {
        lift(ClockOf.of(matterId, rule));
    }

    public void lift(ClockOf which) {
        deadlines.end(which.matterId(), which.rule(), which.subject(), DeadlineStatus.LIFTED, now());
    }

    /** The matter has ended: nothing is waited for any more but what is owed even so. */
    public void liftAll(long matterId) {
        deadlines.lift(matterId, DeadlineRule.endingWithTheMatter(), now());
    }

    /** None also while it stands still: nobody knows the day yet. */
    public Optional<LocalDate> runningUntil(long matterId, DeadlineRule rule) {
        return runningUntil(ClockOf.of(matterId, rule));
    }

    public Optional<LocalDate> runningUntil(ClockOf which) {
        return deadlines
                .findPending(which.matterId(), which.rule(), which.subject())
                .filter(found -> !found.paused())
                .map(Deadline::dueOn);
    }

    /** Those of these rules that run, whatever they belong to. */
    public List<ClockOf> running(long matterId, Collection<DeadlineRule> rules) {
        return deadlines.findByMatterIdOrderById(matterId).stream()
                .filter(one -> one.pending() && !one.paused() && rules.contains(one.rule()))
                .map(one -> ClockOf.of(one.matterId(), one.rule(), one.subject()))
                .toList();
    }

    /** Lets it stand still from now on, if it runs and is not past; it goes on when no reason is left. */
    public void pause(ClockOf which, PauseReason reason, @Nullable String note) {
        stretching.pause(which, reason, note, null);
    }

    public void pause(ClockOf which, PauseReason reason, @Nullable String note, Approver by) {
        stretching.pause(which, reason, note, by);
    }

    /** For what it stands still now, the oldest first. */
    public List<PauseReason> standingFor(Deadline deadline) {
        return stretching.standingFor(deadline);
    }

    /** Ends one reason. Returns the new last day; none when it did not stand for that, or still stands for another. */
    public Optional<LocalDate> resume(ClockOf which, PauseReason reason) {
        return stretching.resume(which, reason, null);
    }

    public Optional<LocalDate> resume(ClockOf which, PauseReason reason, Approver by) {
        return stretching.resume(which, reason, by);
    }

    /** Grants the next extension of its rule and returns the new last day; refused when the rule has none left. */
    public LocalDate extend(ClockOf which, Approver approver, String reason) {
        return stretching.extend(which, approver, reason);
    }

    /**
     * Grants an extension whose length no law says, and returns the last day: the named one, or the working day after it.
     *
     * @param decidedOn day on which it was discussed
     */
    public LocalDate extendTo(ClockOf which, LocalDate until, LocalDate decidedOn, Approver approver, String reason) {
        return stretching.extendTo(which, until, decidedOn, approver, reason);
    }

    /** The last day after which, up to the given one, so many working days have gone. */
    public LocalDate workingDaysBefore(LocalDate day, int count) {
        return almanac.calendarFrom(day.minusMonths(2)).beforeWorkingDays(day, count);
    }

    public LocalDate lastDay(LocalDate start, Period period) {
        return almanac.calendarFrom(start).lastDay(start, period);
    }
}
