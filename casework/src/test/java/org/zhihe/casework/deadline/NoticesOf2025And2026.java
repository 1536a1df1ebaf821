package org.zhihe.casework.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The State Council's notices for two years, typed from them and not from the city's script. */
final class NoticesOf2025And2026 {
    private NoticesOf2025And2026() {}

    static WorkingCalendar calendar() {
        List<CalendarDay> days = new ArrayList<>();
        off(days, "元旦", "2025-01-01", 1);
        off(days, "春节", "2025-01-28", 8);
        off(days, "清明节", "2025-04-04", 3);
        off(days, "劳动节", "2025-05-01", 5);
        off(days, "端午节", "2025-05-31", 3);
        off(days, "国庆节", "2025-10-01", 8);
        worked(days, "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
        off(days, "元旦", "2026-01-01", 3);
        off(days, "春节", "2026-02-15", 9);
        off(days, "清明节", "2026-04-04", 3);
        off(days, "劳动节", "2026-05-01", 5);
        off(days, "端午节", "2026-06-19", 3);
        off(days, "中秋节", "2026-09-25", 3);
        off(days, "国庆节", "2026-10-01", 7);
        worked(days, "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        return new WorkingCalendar(days);
    }

    private static void off(List<CalendarDay> days, String name, String first, int count) {
        LocalDate day = LocalDate.parse(first);
        day.datesUntil(day.plusDays(count)).forEach(one -> days.add(new CalendarDay(one, false, name)));
    }

    private static void worked(List<CalendarDay> days, String... those) {
        for (String day : those) {
            days.add(new CalendarDay(LocalDate.parse(day), true, "调休上班"));
        }
    }
}
