package org.zhihe.casework.deadline;

/** A length of time as a law states it. */
public record Period(int count, Unit unit) {
    public enum Unit {
        /** Hours of the clock from the next full hour; rest days make no difference. */
        HOURS,
        /** Calendar days; the last day moves off a day of rest. */
        DAYS,
        /** Working days, made-up working days included. */
        WORKING_DAYS,
        /** Months to the same-numbered day, or the last of the month (民法典 202); the last day moves off a day of rest. */
        MONTHS
    }

    public Period {
        if (count < 1) {
            throw new IllegalArgumentException("a period is at least one unit long");
        }
    }

    public static Period hours(int count) {
        return new Period(count, Unit.HOURS);
    }

    public static Period days(int count) {
        return new Period(count, Unit.DAYS);
    }

    public static Period workingDays(int count) {
        return new Period(count, Unit.WORKING_DAYS);
    }

    public static Period months(int count) {
        return new Period(count, Unit.MONTHS);
    }

    public boolean ofHours() {
        return unit == Unit.HOURS;
    }
}
