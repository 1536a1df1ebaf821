package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;

/** Which content a scanner is asked about next, and what follows from its answer. */
@Singleton
class ScanQueue {
    /** Longer than any scan: after it another asks, because the first has died. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));

    private final EvidenceContents rows;
    private final Journal journal;
    private final Clock clock;

    ScanQueue(EvidenceContents rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came before there was a scanner is asked about as well. */
    @Transactional
    void askAboutOlder() {
        rows.askAboutOlder(clock.instant());
    }

    /** For one alone, and without a lock that lasts as long as a scan. */
    @Transactional
    Optional<EvidenceContent> claim() {
        Instant now = clock.instant();
        Optional<EvidenceContent> due = rows.claimDue(now);
        due.ifPresent(content -> rows.askAgainAt(content.sha256(), now.plus(LEASE)));
        return due;
    }

    @Transactional
    void notAsked(EvidenceContent content) {
        Duration pause = PAUSES.get(Math.min(content.scanTries(), PAUSES.size() - 1));
        rows.notAsked(content.sha256(), clock.instant().plus(pause));
    }

    /** An infected one is told in every matter that has it, by the name that its file has there. */
    @Transactional
    void answered(String sha256, Scanner.Verdict verdict) {
        boolean news = rows.answered(sha256, verdict.state().name(), verdict.scanner(), clock.instant()) == 1;
        if (news && verdict.state() == ScanState.INFECTED) {
            rows.filesWith(sha256).forEach(file -> {
                MatterEvent event = file.side().equals("APPLICANT")
                        ? MatterEvent.EVIDENCE_INFECTED
                        : MatterEvent.RESPONDENT_EVIDENCE_INFECTED;
                journal.enter(file.matterId(), event, Actor.system(), file.name());
            });
        }
    }
}
