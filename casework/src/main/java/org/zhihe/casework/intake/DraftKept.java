package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What became of a page that wanted to be kept.
 *
 * @param id of the draft, 0 when there is none for this owner
 * @param savedAt when it was saved last, by whoever it was
 */
public record DraftKept(
        DraftOutcome outcome,
        long id,
        int version,
        @Nullable Instant savedAt) {
    static DraftKept as(DraftOutcome outcome, Draft draft) {
        return new DraftKept(outcome, draft.id(), draft.version(), draft.savedAt());
    }

    static DraftKept not(DraftOutcome outcome) {
        return new DraftKept(outcome, 0, DraftText.NONE, null);
    }

    public boolean saved() {
        return outcome == DraftOutcome.SAVED;
    }
}
