package org.zhihe.templates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How dates, times and money are written for people in China. */
public final class Formats {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);
    private static final DateTimeFormatter MACHINE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private Formats() {}

    /** 2026年11月21日, of a date or of the day in China on which an instant falls. */
    public static String date(TemporalAccessor when) {
        return DATE.format(local(when));
    }

    /** 2026年11月21日 09:30 */
    public static String dateTime(TemporalAccessor when) {
        return DATE_TIME.format(local(when));
    }

    /** 11月21日 09:30 */
    public static String shortDateTime(TemporalAccessor when) {
        return SHORT.format(local(when));
    }

    /** For the datetime attribute of a time element: 2026-11-21 or 2026-11-21T09:30. */
    public static String machine(TemporalAccessor when) {
        return when instanceof LocalDate ? when.toString() : MACHINE_TIME.format(local(when));
    }

    /** 12,345.00元 */
    public static String amount(BigDecimal yuan) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(yuan) + "元";
    }

    static String show(Object value) {
        if (value instanceof BigDecimal yuan) {
            return amount(yuan);
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof LocalDateTime || value instanceof Instant) {
            return dateTime((TemporalAccessor) value);
        }
        return value instanceof LocalTime time ? TIME.format(time) : value.toString();
    }

    private static TemporalAccessor local(TemporalAccessor when) {
        return when instanceof Instant instant ? instant.atZone(ZONE) : when;
    }
}
