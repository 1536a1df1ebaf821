package org.zhihe.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingCalendarTest {
    /** The notices of 2025 and 2026: days off, then days worked although they are a weekend. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(announced());

    private static Map<LocalDate, Boolean> announced() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        off(days, "2025-01-01", 1);
        off(days, "2025-01-28", 8);
        off(days, "2025-04-04", 3);
        off(days, "2025-05-01", 5);
        off(days, "2025-05-31", 3);
        off(days, "2025-10-01", 8);
        worked(days, "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
        off(days, "2026-01-01", 3);
        off(days, "2026-02-15", 9);
        off(days, "2026-04-04", 3);
        off(days, "2026-05-01", 5);
        off(days, "2026-06-19", 3);
        off(days, "2026-09-25", 3);
        off(days, "2026-10-01", 7);
        worked(days, "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        return days;
    }

    private static void off(Map<LocalDate, Boolean> days, String first, int count) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(first).plusDays(count))
                .forEach(day -> days.put(day, false));
    }

    private static void worked(Map<LocalDate, Boolean> days, String... those) {
        for (String day : those) {
            days.put(LocalDate.parse(day), true);
        }
    }

    @ParameterizedTest(name = "{1} from {0} end on {2}")
    @MethodSource("org.zhihe.casework.deadline.LegalPeriods#workedOutByHand")
    void aPeriodEndsOnItsLegalLastDay(LocalDate start, Period period, LocalDate end) {
        assertThat(CALENDAR.lastDay(start, period)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void aYearHasAsManyWorkingDaysAsTheNoticesLeave(int year, int count) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(CALENDAR::works)).hasSize(count);
    }

    @Test
    void aYearWithoutNoticeCountsMondayToFriday() {
        assertThat(CALENDAR.works(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(CALENDAR.works(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(CALENDAR.lastDay(LocalDate.of(2027, 4, 30), Period.workingDays(5)))
                .isEqualTo(LocalDate.of(2027, 5, 7));
    }

    @Test
    void aHolidayOnAWeekdayIsNotWorkedAndAMadeUpSundayIs() {
        assertThat(CALENDAR.works(LocalDate.of(2026, 2, 16))).isFalse();
        assertThat(CALENDAR.works(LocalDate.of(2026, 9, 20))).isTrue();
    }

    @Test
    void aMonthWithoutTheDayEndsOnItsLastDay() {
        WorkingCalendar plain = new WorkingCalendar(Map.of());
        assertThat(plain.lastDay(LocalDate.of(2028, 1, 31), Period.months(1))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void aPeriodWithoutLengthIsNone() {
        assertThatThrownBy(() -> Period.days(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
