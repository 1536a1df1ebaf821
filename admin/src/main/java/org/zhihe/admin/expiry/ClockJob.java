package org.zhihe.admin.expiry;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.timekeeping.ClockRound;
import org.zhihe.casework.timekeeping.DailyRecount;

/** Lets the clocks be looked through, and reckoned anew after the city's calendar was. Two programs may do so at once. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
class ClockJob {
    private static final Logger LOG = LoggerFactory.getLogger(ClockJob.class);

    private final ClockRound round;
    private final DailyRecount daily;

    ClockJob(ClockRound round, DailyRecount daily) {
        this.round = round;
        this.daily = daily;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "10m")
    void run() {
        int told = round.go();
        if (told > 0) {
            LOG.info("{} reminders and expiries of deadlines told", told);
        }
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "24h")
    void recount() {
        int moved = daily.go();
        if (moved > 0) {
            LOG.info("{} deadlines moved by the calendar", moved);
        }
    }
}
