package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Keeps bytes and writes down what is known of them, once for each content. */
@Singleton
public class Contents {
    private final EvidenceStore store;
    private final EvidenceContents rows;
    private final ScanRule scans;
    private final Clock clock;

    Contents(EvidenceStore store, EvidenceContents rows, ScanRule scans, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.scans = scans;
        this.clock = clock;
    }

    public EvidenceStore.Stored keep(InputStream content) throws IOException {
        return keep(content, any -> {});
    }

    /**
     * Not within a transaction: none is to wait for somebody's slow line.
     *
     * @param judged sees what it is when all of it was read, and refuses it by throwing; nothing is kept then
     */
    EvidenceStore.Stored keep(InputStream content, Consumer<EvidenceStore.Stored> judged) throws IOException {
        return store.keep(content, judged.andThen(this::received));
    }

    private void received(EvidenceStore.Stored stored) {
        Instant now = clock.instant();
        rows.received(
                stored.sha256(), stored.sm3(), stored.size(), scans.atFirst().name(), now);
    }

    /** Whether a scanner's word, or its silence, lets the bytes go out. What nothing is known of stays in. */
    public boolean mayBeHandedOut(String sha256, boolean toItsSubmitter) {
        return rows.findBySha256(sha256)
                .map(content -> scans.allows(content.scanState(), toItsSubmitter))
                .orElse(false);
    }

    /** What a scanner has found before need not come in again. */
    void refuseInfected(String sha256, String name) {
        if (rows.findBySha256(sha256)
                .filter(content -> content.scanState() == ScanState.INFECTED)
                .isPresent()) {
            throw new FileRefused("infected", name);
        }
    }

    boolean anyInfected(String formKey) {
        return rows.infectedIn(formKey) > 0;
    }
}
