package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a scanner about what waits, one content at a time. None is lost: what could not be asked about is asked again. */
@Singleton
public class Scans {
    private static final Logger LOG = LoggerFactory.getLogger(Scans.class);

    private final ScanQueue queue;
    private final EvidenceStore store;

    Scans(ScanQueue queue, EvidenceStore store) {
        this.queue = queue;
        this.store = store;
    }

    public void askAboutOlder() {
        queue.askAboutOlder();
    }

    /** Returns whether to go on: false when nothing waits, or the scanner is away. */
    public boolean next(Scanner scanner) {
        Optional<EvidenceContent> due = queue.claim();
        return due.isPresent() && ask(scanner, due.get());
    }

    private boolean ask(Scanner scanner, EvidenceContent content) {
        try (InputStream bytes = store.open(content.sha256())) {
            Scanner.Verdict verdict = scanner.scan(bytes);
            queue.answered(content.sha256(), verdict);
            switch (verdict.state()) {
                case INFECTED, TOO_LARGE -> LOG.warn("content {} scanned: {}", content.sha256(), verdict.state());
                default -> LOG.info("content {} scanned: {}", content.sha256(), verdict.state());
            }
            return true;
        } catch (IOException away) {
            queue.notAsked(content);
            LOG.warn(
                    "content {} not scanned, try {}: {}",
                    content.sha256(),
                    content.scanTries() + 1,
                    away.getClass().getSimpleName());
            return false;
        }
    }
}
