package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.zhihe.casework.procedure.NotFound;

/** Puts a file that has come whole with its form: once, however often its last piece is sent. */
@Singleton
class WholeUploads {
    private final UploadRows rows;
    private final DraftFiles drafts;
    private final Clock clock;

    WholeUploads(UploadRows rows, DraftFiles drafts, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    long hold(String id, DraftFile file) {
        Upload upload = rows.lock(id).orElseThrow(NotFound::new);
        if (upload.draftFileId() != null) {
            return upload.draftFileId();
        }
        long held = Objects.requireNonNull(drafts.save(file).id());
        rows.whole(id, held, clock.instant());
        return held;
    }
}
