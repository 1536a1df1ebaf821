package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Removes bytes that no file has. */
@Singleton
class UnnamedContents {
    private final EvidenceContents rows;
    private final EvidenceStore store;
    private final List<ContentUse> uses;

    UnnamedContents(EvidenceContents rows, EvidenceStore store, List<ContentUse> uses) {
        this.rows = rows;
        this.store = store;
        this.uses = uses;
    }

    /**
     * The row first and the bytes before it is committed: whoever brings the same bytes in that moment waits at the row, and
     * then lays them down anew.
     */
    @Transactional
    boolean remove(String sha256, Instant before) {
        if (uses.stream().anyMatch(use -> use.needs(sha256)) || rows.removeUnnamed(sha256, before) == 0) {
            return false;
        }
        try {
            store.remove(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
