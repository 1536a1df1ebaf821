package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.zhihe.casework.evidence.Uploads;

/** Removes drafts that nobody has come back to, with their files (个人信息保护法 47). */
@Singleton
public class DraftSweeping {
    private final Drafts drafts;
    private final Uploads uploads;
    private final Clock clock;

    DraftSweeping(Drafts drafts, Uploads uploads, Clock clock) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Returns how many; at most 500, the next round takes the rest. May run twice at once. */
    @Transactional
    public int sweep() {
        drafts.removeFiled();
        int removed = 0;
        for (String formKey : drafts.expired(clock.instant())) {
            if (drafts.removeExpired(formKey, clock.instant()) == 1) {
                uploads.discard(formKey);
                removed++;
            }
        }
        return removed;
    }
}
