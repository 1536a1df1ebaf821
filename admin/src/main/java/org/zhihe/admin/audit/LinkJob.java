package org.zhihe.admin.audit;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.audit.AuditChain;
import org.zhihe.casework.audit.AuditLink;
import org.zhihe.casework.procedure.CrossedWrites;

/** Links new audit entries every second. Two programs may run it at once: where both want the same place, one waits. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
class LinkJob {
    private static final Logger LOG = LoggerFactory.getLogger(LinkJob.class);

    private final AuditChain chain;
    /** Nothing before it can lack a link; after a start everything is looked through once. */
    private final AtomicLong settled = new AtomicLong();

    private final AtomicLong logged = new AtomicLong();

    LinkJob(AuditChain chain) {
        this.chain = chain;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void run() {
        try {
            long next = chain.settled();
            AuditChain.Stretch stretch;
            long reached = settled.get();
            do {
                stretch = chain.extend(reached);
                reached = stretch.reached();
            } while (!stretch.last());
            settled.accumulateAndGet(next, Math::max);
        } catch (RuntimeException failure) {
            if (CrossedWrites.orDuplicateIn(failure)) {
                LOG.debug("another program links audit entries in this moment");
            } else {
                LOG.warn("audit entries not linked; tried again in a second", failure);
            }
        }
    }

    /** Whoever keeps the log holds the chain: it cannot be made anew up to here without this line telling. */
    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void anchor() {
        chain.head().filter(head -> logged.getAndSet(head.seq()) != head.seq()).ifPresent(LinkJob::log);
    }

    private static void log(AuditLink head) {
        LOG.info("audit chain: day {}, link {}, hash {}", head.day(), head.seq(), head.hash());
    }
}
