package org.zhihe.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

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

    /** As somebody types it into a date field of the browser, key by key. */
    static String typed(int days) {
        return LocalDate.now(CITY).plusDays(days).format(DateTimeFormatter.ofPattern("MMddyyyy"));
    }

    /** The last minute of today: still to come, and of a day whose session may be recorded. */
    static String tonight() {
        return today() + "T23:59";
    }
}
