package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Removes files that came and were never filed, and bytes that nothing names. Two programs may run it at once. */
@Singleton
public class EvidenceSweeping {
    private static final Duration UNFINISHED = Duration.ofDays(2);
    private static final Duration UNNAMED = Duration.ofDays(1);

    private final DraftFiles drafts;
    private final ResumableUploads uploads;
    private final UploadDays days;
    private final EvidenceContents contents;
    private final UnnamedContents unnamed;
    private final Clock clock;

    EvidenceSweeping(
            DraftFiles drafts,
            ResumableUploads uploads,
            UploadDays days,
            EvidenceContents contents,
            UnnamedContents unnamed,
            Clock clock) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.days = days;
        this.contents = contents;
        this.unnamed = unnamed;
        this.clock = clock;
    }

    /** How much went. */
    public record Swept(int drafts, int uploads, int contents) {}

    /** @param draftsKept how long a file waits for its form; at least as long as a form is kept for its owner */
    public Swept sweep(Duration draftsKept) throws IOException {
        Instant now = clock.instant();
        int forgotten = drafts.removeOlder(now.minus(draftsKept));
        int ended = uploads.sweep(now.minus(UNFINISHED));
        days.forgetBefore(LocalDate.ofInstant(now.minus(UNFINISHED), ZoneOffset.UTC));
        Instant before = now.minus(UNNAMED);
        long removed = contents.unnamed(before).stream()
                .filter(sha256 -> unnamed.remove(sha256, before))
                .count();
        return new Swept(forgotten, ended, (int) removed);
    }
}
