package org.zhihe.templates;

import java.time.Duration;
import java.time.Instant;

/**
 * How long whoever reads a page stays let in. Scripts get seconds that are left, because the reader's clock may be wrong.
 *
 * @param kind chooses the words: {@code account}, {@code staff} or {@code visit}
 * @param path asked by GET how long it still is, and by POST to go on
 * @param end when it ends if nothing is done
 * @param latest when it ends whatever is done
 * @param now when this was reckoned
 */
public record SessionTimes(String kind, String path, Instant end, Instant latest, Instant now) {
    private static final Duration WARNED = Duration.ofMinutes(5);

    /** Seconds; 0 when it has ended. */
    public long left() {
        return Math.max(0, Duration.between(now, end).toSeconds());
    }

    /** Whether going on would make it longer. */
    public boolean prolongs() {
        return latest.isAfter(end);
    }

    /** How many seconds before the end somebody is warned. */
    public long warned() {
        return WARNED.toSeconds();
    }
}
