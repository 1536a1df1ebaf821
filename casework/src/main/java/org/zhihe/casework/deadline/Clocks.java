package org.zhihe.casework.deadline;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts and ends the clocks of a matter. Called by use cases, in their transaction. */
@Singleton
public class Clocks {
    /** Dates of the house are dates in China, wherever the machine stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Deadlines deadlines;
    private final CalendarDays calendar;
    private final Clock clock;

    Clocks(Deadlines deadlines, CalendarDays calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Starts the rule's clock today and returns the last day. */
    public LocalDate start(long matterId, DeadlineRule rule) {
        return start(matterId, rule, today());
    }

    public LocalDate start(long matterId, DeadlineRule rule, LocalDate startedOn) {
        LocalDate due = lastDay(startedOn, rule.period());
        deadlines.end(matterId, rule, DeadlineStatus.LIFTED, now());
        deadlines.save(new Deadline(null, matterId, rule, startedOn, due, DeadlineStatus.OPEN, null));
        return due;
    }

    /** What the clock waited for was done. Nothing happens when it is not running. */
    public void met(long matterId, DeadlineRule rule) {
        deadlines.end(matterId, rule, DeadlineStatus.MET, now());
    }

    /** What the clock waited for will not come any more. */
    public void lift(long matterId, DeadlineRule rule) {
        deadlines.end(matterId, rule, DeadlineStatus.LIFTED, now());
    }

    /** The matter has ended: nothing is waited for any more but what is owed even so. */
    public void liftAll(long matterId) {
        deadlines.lift(matterId, DeadlineRule.endingWithTheMatter(), now());
    }

    public Optional<LocalDate> runningUntil(long matterId, DeadlineRule rule) {
        return deadlines
                .findByMatterIdAndRuleAndStatus(matterId, rule, DeadlineStatus.OPEN)
                .map(Deadline::dueOn);
    }

    /** The parties want the running clock to end on a day of their own, where the law lets them. */
    public void agree(long matterId, DeadlineRule rule, LocalDate until) {
        deadlines.agree(matterId, rule, until);
    }

    public LocalDate lastDay(LocalDate start, Period period) {
        return calendarFrom(start).lastDay(start, period);
    }

    private WorkingCalendar calendarFrom(LocalDate first) {
        return new WorkingCalendar(calendar.findByDayGreaterThanEquals(first).stream()
                .collect(Collectors.toMap(CalendarDay::day, CalendarDay::working)));
    }
}
