package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All that decides where a clock ends; the calendar does the rest, so that it can be reckoned anew whenever that changes.
 * Extensions follow on the last day as it was before it moved off a day of rest. The day a pause begins on is spent, the
 * day it ends on is not, as the first day of a period is not counted either.
 *
 * @param startedAt of hours
 */
record Span(
        LocalDate startedOn,
        @Nullable Instant startedAt,
        Period period,
        Roll roll,
        List<Extension> extensions,
        List<Rest> rests) {

    /** The clock stood still, for one reason. */
    record Rest(Instant since, Instant until, PauseReason reason) {
        private LocalDate first() {
            return LocalDate.ofInstant(since, Clocks.ZONE);
        }

        private LocalDate last() {
            return LocalDate.ofInstant(until, Clocks.ZONE);
        }

        private DayNote note() {
            return new DayNote(DayNote.Kind.PAUSED, first(), last(), reason.name());
        }
    }

    Reckoned on(WorkingCalendar calendar) {
        return period.ofHours() ? hours() : days(calendar);
    }

    private Reckoned hours() {
        Instant start = Objects.requireNonNull(startedAt, "hours run from an instant");
        Instant due = start.truncatedTo(ChronoUnit.HOURS).plus(1L + period.count(), ChronoUnit.HOURS);
        for (Extension more : extensions) {
            due = due.plus(length(more).count(), ChronoUnit.HOURS);
        }
        for (Rest rest : standing()) {
            due = due.plus(Duration.between(rest.since, rest.until));
        }
        LocalDate day = LocalDate.ofInstant(due, Clocks.ZONE);
        return new Reckoned(day, day, due, rests.stream().map(Rest::note).toList());
    }

    private Reckoned days(WorkingCalendar calendar) {
        List<DayNote> notes = new ArrayList<>();
        LocalDate raw = calendar.after(startedOn, period);
        for (Extension more : extensions) {
            Period by = length(more);
            LocalDate longer = calendar.after(raw, by);
            String how = by.count() + " " + by.unit() + " " + more.approval();
            notes.add(new DayNote(DayNote.Kind.EXTENDED, raw, longer, how));
            raw = longer;
        }
        notes.addAll(rests.stream().map(Rest::note).toList());
        for (Rest rest : standing()) {
            raw = byWorkingDays()
                    ? calendar.afterWorkingDays(raw, calendar.workingDays(rest.first(), rest.last()))
                    : raw.plusDays(ChronoUnit.DAYS.between(rest.first(), rest.last()));
        }
        LocalDate due = roll == Roll.NONE ? raw : calendar.offRest(raw);
        notes.addAll(calendar.notes(startedOn, raw, due, byWorkingDays()));
        return new Reckoned(raw, due, null, notes);
    }

    /** Where it stood for several reasons at once, it stood once. */
    private List<Rest> standing() {
        List<Rest> once = new ArrayList<>();
        for (Rest rest :
                rests.stream().sorted(Comparator.comparing(Rest::since)).toList()) {
            Rest before = once.isEmpty() ? null : once.get(once.size() - 1);
            if (before == null || rest.since.isAfter(before.until)) {
                once.add(rest);
            } else if (rest.until.isAfter(before.until)) {
                once.set(once.size() - 1, new Rest(before.since, rest.until, before.reason));
            }
        }
        return once;
    }

    private static Period length(Extension granted) {
        return Objects.requireNonNull(granted.by(), "what was granted has a length");
    }

    private boolean byWorkingDays() {
        return period.unit() == Period.Unit.WORKING_DAYS;
    }
}
