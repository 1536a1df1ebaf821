package org.zhihe.casework.deadline;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reckons pending clocks anew when the calendar has changed, or finds out what a change would do. Looks at all without
 * holding any of them, and holds only those that change, some at a time: meanwhile the offices go on working.
 */
@Singleton
public class Recount {
    private static final int TOGETHER = 100;

    private final Deadlines deadlines;
    private final CalendarDays days;
    private final Almanac almanac;

    Recount(Deadlines deadlines, CalendarDays days, Almanac almanac) {
        this.deadlines = deadlines;
        this.days = days;
        this.almanac = almanac;
    }

    /** A clock whose last day is another one now. */
    public record Moved(long matterId, DeadlineRule rule, LocalDate from, LocalDate to) {}

    /** Of those that run through any of these days, the ones that are not as the calendar has it, so many at a time. */
    public List<List<Long>> outdated(LocalDate first, LocalDate last) {
        List<Long> ids = new ArrayList<>();
        each(first, last, touched -> new WorkingCalendar(known(touched, first)), (deadline, end) -> {
            if (!deadline.ending(end).equals(deadline)) {
                ids.add(Objects.requireNonNull(deadline.id()));
            }
        });
        List<List<Long>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            batches.add(List.copyOf(ids.subList(from, Math.min(from + TOGETHER, ids.size()))));
        }
        return batches;
    }

    /** Belongs into a transaction; those that have ended or were put right meanwhile stay as they are. */
    public List<Moved> apply(List<Long> ids) {
        List<Moved> moved = new ArrayList<>();
        List<Deadline> locked = deadlines.lockPending(ids);
        if (locked.isEmpty()) {
            return moved;
        }
        LocalDate first = locked.get(0).startedOn();
        almanac.anew(locked, new WorkingCalendar(known(locked, first))).forEach((deadline, end) -> {
            Deadline then = deadline.ending(end);
            if (!then.equals(deadline)) {
                deadlines.update(then);
            }
            if (!then.dueOn().equals(deadline.dueOn())) {
                moved.add(moved(deadline, end));
            }
        });
        return moved;
    }

    /** What would move if the days from the first to the last were these; changes nothing. */
    public List<Moved> wouldMove(LocalDate first, LocalDate last, Collection<CalendarDay> proposed) {
        List<Moved> moved = new ArrayList<>();
        each(first, last, touched -> proposed(touched, first, last, proposed), (deadline, end) -> {
            if (!deadline.dueOn().equals(end.dueOn())) {
                moved.add(moved(deadline, end));
            }
        });
        return moved;
    }

    private WorkingCalendar proposed(
            Collection<Deadline> touched, LocalDate first, LocalDate last, Collection<CalendarDay> proposed) {
        List<CalendarDay> known = new ArrayList<>(known(touched, first));
        known.removeIf(one -> !one.day().isBefore(first) && !one.day().isAfter(last));
        known.addAll(proposed);
        return new WorkingCalendar(known);
    }

    private void each(
            LocalDate first,
            LocalDate last,
            Function<Collection<Deadline>, WorkingCalendar> calendar,
            BiConsumer<Deadline, Reckoned> then) {
        long after = 0;
        List<Deadline> touched = deadlines.pendingWithin(first, last, after);
        while (!touched.isEmpty()) {
            almanac.anew(touched, calendar.apply(touched)).forEach(then);
            after = Objects.requireNonNull(touched.get(touched.size() - 1).id());
            touched = deadlines.pendingWithin(first, last, after);
        }
    }

    private List<CalendarDay> known(Collection<Deadline> touched, LocalDate first) {
        LocalDate earliest = touched.stream()
                .map(Deadline::startedOn)
                .min(LocalDate::compareTo)
                .orElse(first);
        return days.findByDayGreaterThanEquals((earliest.isBefore(first) ? earliest : first).withDayOfYear(1));
    }

    private static Moved moved(Deadline deadline, Reckoned end) {
        return new Moved(deadline.matterId(), deadline.rule(), deadline.dueOn(), end.dueOn());
    }
}
