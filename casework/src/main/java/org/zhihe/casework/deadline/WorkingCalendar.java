package org.zhihe.casework.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Which days are worked: Monday to Friday, but for the days announced as holidays or as made-up working days (调休). */
public final class WorkingCalendar {
    private final Map<LocalDate, Boolean> announced;

    /** @param announced the days that differ from the plain week; true means worked */
    public WorkingCalendar(Map<LocalDate, Boolean> announced) {
        this.announced = Map.copyOf(announced);
    }

    public boolean works(LocalDate day) {
        Boolean said = announced.get(day);
        if (said != null) {
            return said;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last day of the period; the day it starts on is not counted (民事诉讼法 85). */
    public LocalDate lastDay(LocalDate start, Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> afterWorkingDays(start, period.count());
            case DAYS -> offRest(start.plusDays(period.count()));
            case MONTHS -> offRest(start.plusMonths(period.count()));
        };
    }

    private LocalDate afterWorkingDays(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate offRest(LocalDate last) {
        LocalDate day = last;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
