package org.zhihe.casework.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which days are worked: Monday to Friday, but for the days announced as holidays or as made-up working days (调休). */
public final class WorkingCalendar {
    private final Map<LocalDate, CalendarDay> announced;
    private final Set<Integer> years;

    /** @param announced the days that differ from the plain week; true means worked */
    public WorkingCalendar(Map<LocalDate, Boolean> announced) {
        this(announced.entrySet().stream()
                .map(one -> new CalendarDay(one.getKey(), one.getValue(), ""))
                .toList());
    }

    WorkingCalendar(Collection<CalendarDay> announced) {
        this.announced = announced.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        this.years = announced.stream().map(one -> one.day().getYear()).collect(Collectors.toSet());
    }

    public boolean works(LocalDate day) {
        CalendarDay said = announced.get(day);
        return said == null ? !weekend(day) : said.working();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The last day of the period; the day it starts on is not counted (民事诉讼法 85). */
    public LocalDate lastDay(LocalDate start, Period period) {
        return period.ofHours() ? after(start, period) : offRest(after(start, period));
    }

    /** As {@link #lastDay}, where nothing moves off a day of rest. */
    LocalDate after(LocalDate start, Period period) {
        return switch (period.unit()) {
            case HOURS -> start.atStartOfDay().plusHours(1L + period.count()).toLocalDate();
            case WORKING_DAYS -> afterWorkingDays(start, period.count());
            case DAYS -> start.plusDays(period.count());
            case MONTHS -> start.plusMonths(period.count());
        };
    }

    LocalDate afterWorkingDays(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    /** The last day after which so many working days have gone, the given one among them if it is worked. */
    LocalDate beforeWorkingDays(LocalDate day, int count) {
        LocalDate earlier = day;
        for (int left = count; left > 0; earlier = earlier.minusDays(1)) {
            if (works(earlier)) {
                left--;
            }
        }
        return earlier;
    }

    /** After the first day, up to the last. */
    int workingDays(LocalDate first, LocalDate last) {
        return (int) days(first, last).filter(this::works).count();
    }

    LocalDate offRest(LocalDate last) {
        LocalDate day = last;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** What a reader has to know to find the same day. */
    List<DayNote> notes(LocalDate start, LocalDate raw, LocalDate due, boolean byWorkingDays) {
        List<DayNote> notes = new ArrayList<>();
        if (byWorkingDays) {
            days(start, raw).forEach(day -> note(notes, day));
        } else if (!raw.equals(due)) {
            notes.add(DayNote.on(DayNote.Kind.ROLLED, raw, nameOf(raw)));
        } else if (weekend(raw) && works(raw)) {
            notes.add(DayNote.on(DayNote.Kind.WORKED, raw, nameOf(raw)));
        }
        IntStream.rangeClosed((byWorkingDays ? start.plusDays(1) : raw).getYear(), due.getYear())
                .filter(year -> !years.contains(year))
                .forEach(year -> notes.add(DayNote.on(DayNote.Kind.GAP, LocalDate.ofYearDay(year, 1), "")));
        return notes;
    }

    private static Stream<LocalDate> days(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after) ? after.plusDays(1).datesUntil(upTo.plusDays(1)) : Stream.empty();
    }

    /** Days of one holiday become one note. */
    private void note(List<DayNote> notes, LocalDate day) {
        CalendarDay said = announced.get(day);
        if (said == null || said.working() && !weekend(day)) {
            return;
        }
        if (said.working()) {
            notes.add(DayNote.on(DayNote.Kind.WORKED, day, said.name()));
            return;
        }
        int last = notes.size() - 1;
        if (last >= 0 && continues(notes.get(last), said)) {
            notes.set(last, new DayNote(DayNote.Kind.OFF, notes.get(last).first(), day, said.name()));
        } else {
            notes.add(DayNote.on(DayNote.Kind.OFF, day, said.name()));
        }
    }

    private static boolean continues(DayNote before, CalendarDay said) {
        return before.kind() == DayNote.Kind.OFF
                && before.name().equals(said.name())
                && before.last().plusDays(1).equals(said.day());
    }

    private String nameOf(LocalDate day) {
        CalendarDay said = announced.get(day);
        return said == null ? "" : said.name();
    }
}
