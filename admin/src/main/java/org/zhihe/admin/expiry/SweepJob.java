package org.zhihe.admin.expiry;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.account.Sweeping;
import org.zhihe.casework.identity.ConsentWithdrawal;
import org.zhihe.casework.intake.DraftSweeping;

/** Sweeps once in a while. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
class SweepJob {
    private static final Logger LOG = LoggerFactory.getLogger(SweepJob.class);

    private final Sweeping sweeping;
    private final ConsentWithdrawal withdrawal;
    private final DraftSweeping drafts;

    SweepJob(Sweeping sweeping, ConsentWithdrawal withdrawal, DraftSweeping drafts) {
        this.sweeping = sweeping;
        this.withdrawal = withdrawal;
        this.drafts = drafts;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "6h")
    void run() {
        LOG.info("swept, {} abandoned registrations emptied, {} drafts removed", sweeping.sweep(), drafts.sweep());
        LOG.info("{} identity numbers forgotten whose owners had asked for it", withdrawal.fulfil());
    }
}
