package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Compares what the database knows with what the store has, byte for byte. It only reads, but for a missing SM3. */
@Singleton
public class EvidenceInventory {
    private final EvidenceContents rows;
    private final EvidenceStore store;
    private final ContentCheck check;

    EvidenceInventory(EvidenceContents rows, EvidenceStore store, ContentCheck check) {
        this.rows = rows;
        this.store = store;
        this.check = check;
    }

    /** What may be wrong with a content. */
    public enum Flaw {
        MISSING,
        CHANGED,
        /** In the store, and no row knows it: the database may be older than the files. */
        ORPHAN,
        /** A file names it, and no row knows it. */
        UNKNOWN
    }

    /** One that was found. */
    public record Finding(Flaw flaw, String sha256) {}

    /** Returns how many contents were looked at. */
    public long check(Consumer<Finding> found) throws IOException {
        long count = 0;
        for (List<String> page = rows.pageAfter("");
                !page.isEmpty();
                page = rows.pageAfter(page.get(page.size() - 1))) {
            page.forEach(sha256 -> look(sha256, found));
            count += page.size();
        }
        rows.namedButUnknown().forEach(sha256 -> found.accept(new Finding(Flaw.UNKNOWN, sha256)));
        try (Stream<EvidenceStore.Kept> all = store.all()) {
            all.map(EvidenceStore.Kept::sha256)
                    .filter(sha256 -> rows.findBySha256(sha256).isEmpty())
                    .forEach(sha256 -> found.accept(new Finding(Flaw.ORPHAN, sha256)));
        }
        return count;
    }

    private void look(String sha256, Consumer<Finding> found) {
        switch (check.of(sha256)) {
            case MISSING -> found.accept(new Finding(Flaw.MISSING, sha256));
            case CHANGED -> found.accept(new Finding(Flaw.CHANGED, sha256));
            case WHOLE -> {}
        }
    }
}
