package org.zhihe.admin.evidence;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.evidence.EvidenceSweeping;

/** Sweeps the bytes once in a while. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
class EvidenceSweepJob {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweepJob.class);

    private final EvidenceSweeping sweeping;
    private final Duration draftsKept;

    EvidenceSweepJob(EvidenceSweeping sweeping, @Value("${zhihe.uploads.drafts-kept:90d}") Duration draftsKept) {
        this.sweeping = sweeping;
        this.draftsKept = draftsKept;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "6h")
    void run() throws IOException {
        EvidenceSweeping.Swept swept = sweeping.sweep(draftsKept);
        LOG.info(
                "swept: {} files that were never filed, {} unfinished uploads, {} contents",
                swept.drafts(),
                swept.uploads(),
                swept.contents());
    }
}
