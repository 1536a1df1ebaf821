package org.zhihe.casework.intake;

import java.time.Instant;
import org.zhihe.casework.matter.MatterKind;

/** A draft as a list shows it. */
public record DraftLine(long id, MatterKind kind, String title, Instant savedAt, Instant expiresAt) {
    static DraftLine of(Draft draft) {
        return new DraftLine(draft.id(), draft.kind(), draft.title(), draft.savedAt(), draft.expiresAt());
    }
}
