package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reckons where clocks end: by the calendar as it is known now, and by what has happened to each clock. */
@Singleton
class Almanac {
    private final CalendarDays days;
    private final Pauses pauses;
    private final GrantedExtensions extensions;

    Almanac(CalendarDays days, Pauses pauses, GrantedExtensions extensions) {
        this.days = days;
        this.pauses = pauses;
        this.extensions = extensions;
    }

    /** With the whole of the first day's year, because a year is known when any of its days is. */
    WorkingCalendar calendarFrom(LocalDate first) {
        return new WorkingCalendar(days.findByDayGreaterThanEquals(first.withDayOfYear(1)));
    }

    Reckoned fresh(DeadlineRule rule, LocalDate on, @Nullable Instant at) {
        return new Span(on, at, rule.period(), rule.terms().roll(), List.of(), List.of()).on(calendarFrom(on));
    }

    /** A pause that has not ended yet is not reckoned with. */
    Reckoned anew(Deadline deadline) {
        return anew(deadline, calendarFrom(deadline.startedOn()));
    }

    Reckoned anew(Deadline deadline, WorkingCalendar calendar) {
        long id = Objects.requireNonNull(deadline.id());
        List<Period> longer = deadline.extensions() == 0
                ? List.of()
                : extensions.findByDeadlineIdOrderByPosition(id).stream()
                        .map(GrantedExtension::by)
                        .toList();
        List<Span.Rest> rests = pauses.findByDeadlineIdOrderById(id).stream()
                .filter(one -> one.untilAt() != null)
                .map(one -> new Span.Rest(one.sinceAt(), one.untilAt()))
                .toList();
        DeadlineRule rule = deadline.rule();
        return new Span(
                        deadline.startedOn(),
                        deadline.startedAt(),
                        rule.period(),
                        rule.terms().roll(),
                        longer,
                        rests)
                .on(calendar);
    }
}
