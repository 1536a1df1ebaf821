package org.zhihe.casework.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Slows down guessing: after too many misses on one subject within the window, even the right secret waits. */
@Singleton
public class Patience {
    static final int MISSES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final FailedAttempts attempts;
    private final Clock clock;

    Patience(FailedAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @param subject what is being guessed at, for example a login; kept as a hash only */
    public boolean exhausted(String subject) {
        return exhausted(subject, MISSES);
    }

    /** With another measure, for a subject that many people share. */
    public boolean exhausted(String subject, int misses) {
        return attempts.countSince(Tokens.hash(subject), clock.instant().minus(WINDOW)) >= misses;
    }

    public void missed(String subject) {
        attempts.save(new FailedAttempt(null, Tokens.hash(subject), clock.instant()));
    }

    public void hit(String subject) {
        attempts.forget(Tokens.hash(subject));
    }
}
