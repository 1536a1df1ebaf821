package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
        return anew(List.of(deadline), calendarFrom(deadline.startedOn())).get(deadline);
    }

    /** The same for many, in their order; asks the database twice, however many they are. */
    Map<Deadline, Reckoned> anew(Collection<Deadline> deadlines, WorkingCalendar calendar) {
        Map<Deadline, Reckoned> ends = new LinkedHashMap<>();
        if (deadlines.isEmpty()) {
            return ends;
        }
        List<Long> ids = deadlines.stream()
                .map(Deadline::id)
                .map(Objects::requireNonNull)
                .toList();
        Map<Long, List<GrantedExtension>> longer = extensions.findByDeadlineIdInOrderByPosition(ids).stream()
                .collect(Collectors.groupingBy(GrantedExtension::deadlineId));
        Map<Long, List<Pause>> rests = pauses.findByDeadlineIdInOrderById(ids).stream()
                .filter(one -> one.untilAt() != null)
                .collect(Collectors.groupingBy(Pause::deadlineId));
        for (Deadline one : deadlines) {
            Span span = new Span(
                    one.startedOn(),
                    one.startedAt(),
                    one.rule().period(),
                    one.rule().terms().roll(),
                    longer.getOrDefault(one.id(), List.of()).stream()
                            .map(GrantedExtension::granted)
                            .toList(),
                    rests.getOrDefault(one.id(), List.of()).stream()
                            .map(rest -> new Span.Rest(rest.sinceAt(), rest.untilAt(), rest.reason()))
                            .toList());
            ends.put(one, span.on(calendar));
        }
        return ends;
    }
}
