package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes what is not needed any more (个人信息保护法 47): sessions and visits that have ended, misses, abandoned registrations. */
@Singleton
public class Sweeping {
    /** Longer than any session, any visit and any link to confirm an address is good. */
    private static final Duration KEPT = Duration.ofDays(3);

    private final Leftovers leftovers;
    private final Clock clock;

    Sweeping(Leftovers leftovers, Clock clock) {
        this.leftovers = leftovers;
        this.clock = clock;
    }

    /** Returns how many registrations that nobody confirmed were emptied. May run twice at once. */
    @Transactional
    public int sweep() {
        Instant now = clock.instant();
        Instant before = now.minus(KEPT);
        leftovers.forgetAttempts(before);
        leftovers.forgetAccountSessions(before);
        leftovers.forgetStaffSessions(before);
        leftovers.forgetVisits(before);
        return leftovers.emptyUnconfirmed(before, now);
    }
}
