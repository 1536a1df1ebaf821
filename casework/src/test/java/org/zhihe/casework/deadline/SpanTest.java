package org.zhihe.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.deadline.Period.days;
import static org.zhihe.casework.deadline.Period.hours;
import static org.zhihe.casework.deadline.Period.months;
import static org.zhihe.casework.deadline.Period.workingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clocks end that are extended, stand still, or count hours, by the notices of 2025 and 2026. */
class SpanTest {
    private static final WorkingCalendar CALENDAR = NoticesOf2025And2026.calendar();

    private static Reckoned from(String start, Period period) {
        return span(start, period, Roll.NEXT_WORKING_DAY, List.of()).on(CALENDAR);
    }

    private static Span span(String start, Period period, Roll roll, List<Period> longer, Span.Rest... rests) {
        List<Extension> granted =
                longer.stream().map(by -> new Extension(by, Approval.HEAD)).toList();
        return new Span(LocalDate.parse(start), null, period, roll, granted, List.of(rests));
    }

    /** From ten in the morning of one day to ten of another. */
    private static Span.Rest rest(String since, String until) {
        return new Span.Rest(
                Instant.parse(since + "T02:00:00Z"), Instant.parse(until + "T02:00:00Z"), PauseReason.APPRAISAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 30, 2026-10-01, 2026-10-08",
        "2026-08-03, 60, 2026-10-02, 2026-10-08",
        "2026-01-15, 30, 2026-02-14, 2026-02-14",
        "2025-01-20, 15, 2025-02-04, 2025-02-05",
    })
    void theDayToWarnByIsTheOneBeforeItMoved(String start, int count, LocalDate raw, LocalDate due) {
        Reckoned end = from(start, days(count));
        assertThat(end.rawOn()).isEqualTo(raw);
        assertThat(end.dueOn()).isEqualTo(due);
    }

    @Test
    void anExtensionFollowsOnTheLastDay() {
        Span longer = span("2026-09-18", workingDays(15), Roll.NEXT_WORKING_DAY, List.of(workingDays(15)));
        assertThat(longer.on(CALENDAR).dueOn()).hasToString("2026-11-05");
    }

    @Test
    void anExtensionFollowsOnTheDayBeforeItMoved() {
        Span longer = span("2026-09-01", days(30), Roll.NEXT_WORKING_DAY, List.of(days(10)));
        assertThat(longer.on(CALENDAR).dueOn()).hasToString("2026-10-12");
        assertThat(longer.on(CALENDAR).rawOn()).hasToString("2026-10-11");
    }

    @Test
    void aFixedPeriodEndsOnADayOfRestToo() {
        Span fixed = span("2026-09-01", days(30), Roll.NONE, List.of());
        assertThat(fixed.on(CALENDAR).dueOn()).hasToString("2026-10-01");
    }

    @Nested
    class Hours {
        @ParameterizedTest
        @CsvSource({
            "2026-09-30T09:20:00Z, 24, 2026-10-01T10:00:00Z",
            "2026-09-30T09:00:00Z, 24, 2026-10-01T10:00:00Z",
            "2026-09-30T15:59:59Z, 24, 2026-10-01T16:00:00Z",
            "2026-12-31T10:01:00Z, 6, 2026-12-31T17:00:00Z",
        })
        void runFromTheNextFullHourAndOverHolidays(Instant start, int count, Instant end) {
            Reckoned reckoned = of(start, count);
            assertThat(reckoned.dueAt()).isEqualTo(end);
            assertThat(reckoned.dueOn()).isEqualTo(LocalDate.ofInstant(end, Clocks.ZONE));
        }

        @Test
        void standStillToTheMinute() {
            Instant start = Instant.parse("2026-09-30T01:00:00Z");
            Span.Rest rest = new Span.Rest(start.plusSeconds(60), start.plusSeconds(45 * 60), PauseReason.JURISDICTION);
            Span span = new Span(
                    LocalDate.of(2026, 9, 30), start, hours(24), Roll.NEXT_WORKING_DAY, List.of(), List.of(rest));
            assertThat(span.on(CALENDAR).dueAt()).isEqualTo("2026-10-01T02:44:00Z");
        }

        @Test
        void standStillOnceForTwoReasons() {
            Instant start = Instant.parse("2026-09-30T01:00:00Z");
            Span.Rest first = new Span.Rest(start.plusSeconds(60), start.plusSeconds(30 * 60), PauseReason.STAY);
            Span.Rest second =
                    new Span.Rest(start.plusSeconds(20 * 60), start.plusSeconds(45 * 60), PauseReason.APPRAISAL);
            Span span = new Span(
                    LocalDate.of(2026, 9, 30),
                    start,
                    hours(24),
                    Roll.NEXT_WORKING_DAY,
                    List.of(),
                    List.of(first, second));
            assertThat(span.on(CALENDAR).dueAt()).isEqualTo("2026-10-01T02:44:00Z");
        }

        private static Reckoned of(Instant start, int count) {
            LocalDate day = LocalDate.ofInstant(start, Clocks.ZONE);
            return new Span(day, start, hours(count), Roll.NEXT_WORKING_DAY, List.of(), List.of()).on(CALENDAR);
        }
    }

    @Nested
    class Pauses {
        @Test
        void moveCalendarDaysByCalendarDays() {
            Span span =
                    span("2026-07-01", days(30), Roll.NEXT_WORKING_DAY, List.of(), rest("2026-07-10", "2026-07-20"));
            assertThat(span.on(CALENDAR).dueOn()).hasToString("2026-08-10");
        }

        @Test
        void moveMonthsByCalendarDays() {
            Span span =
                    span("2026-03-31", months(3), Roll.NEXT_WORKING_DAY, List.of(), rest("2026-04-10", "2026-04-12"));
            assertThat(span.on(CALENDAR).rawOn()).hasToString("2026-07-02");
        }

        @Test
        void moveWorkingDaysByWorkingDaysOnly() {
            Span brief = span("2026-09-18", workingDays(5), Roll.NEXT_WORKING_DAY, List.of());
            assertThat(brief.on(CALENDAR).dueOn()).hasToString("2026-09-24");
            Span span = span(
                    "2026-09-18", workingDays(5), Roll.NEXT_WORKING_DAY, List.of(), rest("2026-09-22", "2026-09-28"));
            assertThat(span.on(CALENDAR).dueOn()).hasToString("2026-09-30");
        }

        @Test
        void thatOverlapCountOnce() {
            Span span = span(
                    "2026-07-01",
                    days(30),
                    Roll.NEXT_WORKING_DAY,
                    List.of(),
                    rest("2026-07-10", "2026-07-20"),
                    rest("2026-07-12", "2026-07-14"),
                    rest("2026-07-18", "2026-07-22"),
                    rest("2026-07-22", "2026-07-23"));
            assertThat(span.on(CALENDAR).rawOn()).hasToString("2026-08-13");
            assertThat(span.on(CALENDAR).notes())
                    .filteredOn(note -> note.kind() == DayNote.Kind.PAUSED)
                    .hasSize(4);
        }

        @Test
        void thatEndOnTheSameDayMoveNothing() {
            Span span =
                    span("2026-07-01", days(30), Roll.NEXT_WORKING_DAY, List.of(), rest("2026-07-10", "2026-07-10"));
            assertThat(span.on(CALENDAR).dueOn())
                    .isEqualTo(from("2026-07-01", days(30)).dueOn());
        }
    }

    @Nested
    class Notes {
        @Test
        void nameMadeUpDaysAndHolidaysOfWorkingDays() {
            assertThat(from("2026-04-28", workingDays(7)).notes())
                    .containsExactly(
                            new DayNote(DayNote.Kind.OFF, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5), "劳动节"),
                            DayNote.on(DayNote.Kind.WORKED, LocalDate.of(2026, 5, 9), "调休上班"));
        }

        @Test
        void sayThatALastSaturdayIsWorked() {
            assertThat(from("2026-01-15", days(30)).notes())
                    .containsExactly(DayNote.on(DayNote.Kind.WORKED, LocalDate.of(2026, 2, 14), "调休上班"));
        }

        @Test
        void sayWhichDayOfRestALastDayMovedFrom() {
            assertThat(from("2026-09-01", days(30)).notes())
                    .containsExactly(DayNote.on(DayNote.Kind.ROLLED, LocalDate.of(2026, 10, 1), "国庆节"));
            assertThat(from("2026-11-20", days(14)).notes()).isEmpty();
            assertThat(from("2026-11-20", days(1)).notes())
                    .containsExactly(DayNote.on(DayNote.Kind.ROLLED, LocalDate.of(2026, 11, 21), ""));
        }

        @Test
        void nameAYearWithoutTableOnlyWhereItMatters() {
            assertThat(from("2026-12-28", workingDays(7)).notes())
                    .containsExactly(DayNote.on(DayNote.Kind.GAP, LocalDate.of(2027, 1, 1), ""));
            assertThat(from("2026-12-28", workingDays(2)).notes()).isEmpty();
            assertThat(from("2026-12-31", days(30)).notes())
                    .extracting(DayNote::kind)
                    .contains(DayNote.Kind.GAP);
        }

        @Test
        void areTheSameAfterTheyWereKept() {
            List<DayNote> notes = span(
                            "2026-04-28",
                            workingDays(7),
                            Roll.NEXT_WORKING_DAY,
                            List.of(workingDays(5)),
                            rest("2026-05-06", "2026-05-08"))
                    .on(CALENDAR)
                    .notes();
            assertThat(notes).hasSizeGreaterThan(3);
            assertThat(DayNote.read(DayNote.write(notes))).isEqualTo(notes);
            assertThat(DayNote.read("")).isEmpty();
        }
    }
}
