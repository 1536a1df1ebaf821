package org.zhihe.casework.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        return wait(subject, misses).isPresent();
    }

    /** Until so many misses are no longer within the window; empty when they are not now. */
    Optional<Duration> wait(String subject, int misses) {
        return wait(subject, misses, WINDOW);
    }

    private Optional<Duration> wait(String subject, int misses, Duration window) {
        Instant now = clock.instant();
        return attempts.newest(Tokens.hash(subject), now.minus(window), misses - 1)
                .map(attempt -> Duration.between(now, attempt.failedAt().plus(window)))
                .map(left -> left.isZero() ? Duration.ofSeconds(1) : left);
    }

    /** Returns what {@link #forgive} takes back. */
    public long missed(String subject) {
        FailedAttempt saved = attempts.save(new FailedAttempt(null, Tokens.hash(subject), clock.instant()));
        return Objects.requireNonNull(saved.id());
    }

    /**
     * Counts a try as a miss until {@link #hit}, so that tries at the same time cannot outrun the count; false, and not
     * counted, when it has to wait. Not to be called inside a transaction, for the same reason.
     */
    public boolean begin(String subject) {
        return begin(subject, MISSES, WINDOW);
    }

    /** With another measure, such as so many mails to one address. */
    public boolean begin(String subject, int most, Duration window) {
        long counted = missed(subject);
        boolean wait = wait(subject, most + 1, window).isPresent();
        if (wait) {
            forgive(List.of(counted));
        }
        return !wait;
    }

    void forgive(List<Long> missed) {
        attempts.forgive(missed);
    }

    public void hit(String subject) {
        attempts.forget(Tokens.hash(subject));
    }
}
