package org.zhihe.casework.access;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;

/** Since when somebody is let in, and when they were last there. */
@Introspected
public record Stay(Instant begunAt, Instant lastSeenAt) {
    /**
     * How rarely a session or a visit is marked as used: a write for every request would be one too many. What is reckoned
     * from the time of a request is therefore too late by as much.
     */
    public static final Duration MARKED = Duration.ofMinutes(1);

    /** As it is certain at the end of a request, without having looked. */
    public static Stay usedNow(Instant begunAt, Instant now) {
        return new Stay(begunAt, now.minus(MARKED));
    }

    public Lifetime lifetime(Duration idle, Duration longest) {
        Instant latest = begunAt.plus(longest);
        Instant left = lastSeenAt.plus(idle);
        return new Lifetime(left.isBefore(latest) ? left : latest, latest);
    }
}
