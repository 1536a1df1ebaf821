package org.zhihe.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.zhihe.casework.deadline.Clocks;

/** Stands still until a test moves it. */
public final class TestClock extends Clock {
    /** Nine o'clock in China on Monday, 23 November 2026. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private volatile Instant now = MONDAY_MORNING;

    public void reset() {
        now = MONDAY_MORNING;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Nine o'clock in China on that day. */
    public void turnTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(Clocks.ZONE).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Clocks.ZONE);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
