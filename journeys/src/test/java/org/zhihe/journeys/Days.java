package org.zhihe.journeys;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days as date fields take them, in the city's zone. */
final class Days {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private Days() {}

    static String today() {
        return ahead(0);
    }

    static String ahead(int days) {
        return LocalDate.now(CITY).plusDays(days).toString();
    }

    static String morning(int daysAhead) {
        return ahead(daysAhead) + "T09:30";
    }
}
