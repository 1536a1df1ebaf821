package org.zhihe.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every start and every length; many are drawn, from a fixed seed, over years with and without a table. */
class PeriodPropertiesTest {
    private static final int DRAWN = 3000;
    private static final WorkingCalendar CALENDAR = NoticesOf2025And2026.calendar();

    private static void always(BiConsumer<LocalDate, Integer> holds) {
        Random random = new Random(20261128);
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < DRAWN; i++) {
            holds.accept(first.plusDays(random.nextInt(4 * 366)), 1 + random.nextInt(120));
        }
    }

    @Test
    void aPeriodThatMovesNeverEndsOnADayOfRest() {
        always((start, count) -> {
            assertThat(CALENDAR.works(CALENDAR.lastDay(start, Period.days(count))))
                    .isTrue();
            assertThat(CALENDAR.works(CALENDAR.lastDay(start, Period.workingDays(count))))
                    .isTrue();
            assertThat(CALENDAR.works(CALENDAR.lastDay(start, Period.months(1 + count % 24))))
                    .isTrue();
        });
    }

    @Test
    void itMovesOverDaysOfRestOnlyAndNeverBack() {
        always((start, count) -> {
            LocalDate raw = start.plusDays(count);
            LocalDate due = CALENDAR.lastDay(start, Period.days(count));
            assertThat(due).isAfterOrEqualTo(raw);
            raw.datesUntil(due).forEach(day -> assertThat(CALENDAR.works(day)).isFalse());
        });
    }

    @Test
    void aLaterStartAndALongerPeriodNeverEndEarlier() {
        always((start, count) -> {
            for (Period.Unit unit : Period.Unit.values()) {
                LocalDate due = CALENDAR.lastDay(start, new Period(count, unit));
                assertThat(CALENDAR.lastDay(start.plusDays(1), new Period(count, unit)))
                        .isAfterOrEqualTo(due);
                assertThat(CALENDAR.lastDay(start, new Period(count + 1, unit))).isAfterOrEqualTo(due);
            }
        });
    }

    @Test
    void countingTheWorkingDaysGivesThePeriodBack() {
        always((start, count) -> assertThat(
                        CALENDAR.workingDays(start, CALENDAR.lastDay(start, Period.workingDays(count))))
                .isEqualTo(count));
    }

    @Test
    void workingDaysOneAfterAnotherAreTheirSum() {
        always((start, count) -> {
            int more = 1 + count % 17;
            LocalDate middle = CALENDAR.lastDay(start, Period.workingDays(count));
            assertThat(CALENDAR.lastDay(middle, Period.workingDays(more)))
                    .isEqualTo(CALENDAR.lastDay(start, Period.workingDays(count + more)));
        });
    }

    @Test
    void aMonthEndsOnTheSameNumberOrOnTheLastOfTheMonth() {
        always((start, count) -> {
            LocalDate raw = CALENDAR.after(start, Period.months(count));
            YearMonth month = YearMonth.from(start).plusMonths(count);
            assertThat(raw).isEqualTo(month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth())));
        });
    }

    @Test
    void goingBackWorkingDaysLeavesAsManyBehind() {
        always((day, count) -> {
            int few = 1 + count % 10;
            LocalDate before = CALENDAR.beforeWorkingDays(day, few);
            assertThat(CALENDAR.workingDays(before, day)).isEqualTo(few);
            assertThat(ChronoUnit.DAYS.between(before, day)).isGreaterThanOrEqualTo(few);
        });
    }
}
