package org.zhihe.templates.form;

import static org.zhihe.templates.form.FieldError.Label.OF_FIELD;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as browsers send them and as people type them where the browser has no date field. */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MOMENT = Pattern.compile("(.+?)[T\\s]\\s*(\\d{1,2}):(\\d{2})(:00)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Dates() {}

    static LocalDate date(String text) {
        Matcher found = DAY.matcher(Characters.halfWidth(text));
        if (!found.matches()) {
            throw new Refused("form.error.date", OF_FIELD);
        }
        int from = found.group(1) == null ? 4 : 1;
        try {
            LocalDate day = LocalDate.of(part(found, from), part(found, from + 1), part(found, from + 2));
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new Refused("form.error.date.year", OF_FIELD);
            }
            return day;
        } catch (DateTimeException noSuchDay) {
            throw new Refused("form.error.date.none", OF_FIELD);
        }
    }

    static LocalDateTime withTime(String text, UnaryOperator<LocalDate> limit) {
        Matcher found = MOMENT.matcher(Characters.halfWidth(text));
        if (!found.matches()) {
            throw new Refused("form.error.dateTime", OF_FIELD);
        }
        LocalDate day = limit.apply(date(found.group(1)));
        try {
            return day.atTime(LocalTime.of(part(found, 2), part(found, 3)));
        } catch (DateTimeException noSuchTime) {
            throw new Refused("form.error.dateTime", OF_FIELD);
        }
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
