package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.ExpiryEffect;
import org.zhihe.casework.deadline.Period;

/**
 * Looks through the running clocks: who has to be reminded, what has passed, what is to be told further up. Several programs
 * may go round at once, and whenever the machine's clock is set back nothing is told twice.
 */
@Singleton
public class ClockRound {
    /** Working days after the last one, until the head of the desk is told. */
    static final int PATIENCE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ClockRound.class);
    private static final int SHORT = 5;
    private static final int SHORT_WARNING = 1;
    private static final int WARNING = 3;
    private static final Duration HOURS_WARNING = Duration.ofHours(4);

    private final DeadlineNotices notices;
    private final ClockNotices telling;
    private final Clocks clocks;

    ClockRound(DeadlineNotices notices, ClockNotices telling, Clocks clocks) {
        this.notices = notices;
        this.telling = telling;
        this.clocks = clocks;
    }

    /** Returns how much was told. */
    public int go() {
        LocalDate today = clocks.today();
        Instant now = clocks.now();
        List<DeadlineRule> all = rules(rule -> true);
        // Where a party let its day pass no authority is late.
        List<DeadlineRule> late = DeadlineRule.expiring(ExpiryEffect.ESCALATE);
        return tell(NoticeKind.AHEAD, rules(ClockRound::brief), workingDaysFrom(today, SHORT_WARNING), soon(now))
                + tell(NoticeKind.AHEAD, rules(rule -> !brief(rule)), workingDaysFrom(today, WARNING), soon(now))
                + tell(NoticeKind.PAST, all, today.minusDays(1), now)
                + tell(NoticeKind.ESCALATED, late, clocks.workingDaysBefore(today, PATIENCE), now);
    }

    private int tell(NoticeKind kind, List<DeadlineRule> rules, LocalDate day, Instant hour) {
        int told = 0;
        long after = 0;
        List<DeadlineNotices.Ringing> some = notices.toTell(kind, rules, day, hour, after);
        while (!some.isEmpty()) {
            for (DeadlineNotices.Ringing one : some) {
                told += told(one, kind) ? 1 : 0;
                after = one.id();
            }
            some = notices.toTell(kind, rules, day, hour, after);
        }
        return told;
    }

    private boolean told(DeadlineNotices.Ringing one, NoticeKind kind) {
        try {
            return telling.tell(one, kind);
        } catch (RuntimeException failure) {
            // The others must not wait for one that fails; this one is tried again in the next round.
            LOG.warn("{} of deadline {} not told", kind, one.id(), failure);
            return false;
        }
    }

    private LocalDate workingDaysFrom(LocalDate today, int count) {
        return clocks.lastDay(today, Period.workingDays(count));
    }

    private static Instant soon(Instant now) {
        return now.plus(HOURS_WARNING);
    }

    private static boolean brief(DeadlineRule rule) {
        return rule.period().unit() != Period.Unit.MONTHS && rule.period().count() <= SHORT;
    }

    private static List<DeadlineRule> rules(Predicate<DeadlineRule> wanted) {
        return Arrays.stream(DeadlineRule.values()).filter(wanted).toList();
    }
}
