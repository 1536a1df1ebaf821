package org.zhihe.admin.expiry;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.confirmation.Expiry;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;

/** Ends applications for confirmation whose 30 days have passed (民事诉讼法 205). Two programs may run it at once. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
class WindowJob {
    private static final Logger LOG = LoggerFactory.getLogger(WindowJob.class);

    private final Deadlines deadlines;
    private final Expiry expiry;
    private final Clocks clocks;

    WindowJob(Deadlines deadlines, Expiry expiry, Clocks clocks) {
        this.deadlines = deadlines;
        this.expiry = expiry;
        this.clocks = clocks;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "10m")
    void run() {
        for (long matterId : deadlines.mattersPast(DeadlineRule.CONFIRMATION_APPLICATION, clocks.today())) {
            try {
                expiry.windowPassed(matterId);
                LOG.info("confirmation window of matter id {} has passed", matterId);
            } catch (RuntimeException failure) {
                // The others must not wait for one that fails; this one is tried again in ten minutes.
                LOG.warn("confirmation window of matter id {} not ended", matterId, failure);
            }
        }
    }
}
