package org.zhihe.casework.deadline;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reckons pending clocks anew when the calendar has changed, or finds out what a change would do. */
@Singleton
public class Recount {
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

    /** Belongs into the transaction of the change; reckons all that run through any of these days. */
    public List<Moved> apply(LocalDate first, LocalDate last) {
        List<Moved> moved = new ArrayList<>();
        Collection<Deadline> touched = deadlines.lockPendingWithin(first, last);
        List<CalendarDay> known = known(touched, first);
        anew(touched, known).forEach((deadline, end) -> {
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
        Collection<Deadline> touched = deadlines.pendingWithin(first, last);
        List<CalendarDay> known = new ArrayList<>(known(touched, first));
        known.removeIf(one -> !one.day().isBefore(first) && !one.day().isAfter(last));
        known.addAll(proposed);
        return anew(touched, known).entrySet().stream()
                .filter(one -> !one.getKey().dueOn().equals(one.getValue().dueOn()))
                .map(one -> moved(one.getKey(), one.getValue()))
                .toList();
    }

    private Map<Deadline, Reckoned> anew(Collection<Deadline> touched, List<CalendarDay> known) {
        return almanac.anew(touched, new WorkingCalendar(known));
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
