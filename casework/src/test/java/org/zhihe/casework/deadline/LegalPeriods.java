package org.zhihe.casework.deadline;

import static org.zhihe.casework.deadline.Period.days;
import static org.zhihe.casework.deadline.Period.months;
import static org.zhihe.casework.deadline.Period.workingDays;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Ends of periods that were worked out by hand from the holiday notices of 2025 and 2026. */
final class LegalPeriods {
    private LegalPeriods() {}

    static Stream<Arguments> workedOutByHand() {
        return Stream.of(
                period("2026-04-28", workingDays(7), "2026-05-11"),
                period("2025-09-24", workingDays(7), "2025-10-10"),
                period("2026-02-12", workingDays(5), "2026-02-26"),
                period("2026-09-18", workingDays(15), "2026-10-15"),
                period("2026-10-15", workingDays(15), "2026-11-05"),
                period("2026-09-01", days(30), "2026-10-08"),
                period("2026-08-03", days(60), "2026-10-08"),
                period("2026-01-15", days(30), "2026-02-14"),
                period("2025-01-20", days(15), "2025-02-05"),
                period("2026-01-31", months(3), "2026-04-30"));
    }

    private static Arguments period(String start, Period period, String end) {
        return Arguments.of(LocalDate.parse(start), period, LocalDate.parse(end));
    }
}
