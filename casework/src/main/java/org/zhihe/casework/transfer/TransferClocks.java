package org.zhihe.casework.transfer;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Period;

/**
 * Until when somebody has to act on a transfer. The clock also runs among those of the matter; the transfer keeps the
 * moment, because hours count here and several transfers of a matter may wait side by side. What is given to it has been
 * saved already.
 */
@Singleton
class TransferClocks {
    /** 24 hours are hours of the clock: a holiday does not lengthen them. */
    private static final Set<DeadlineRule> HOURLY =
            EnumSet.of(DeadlineRule.TRANSFER_SENDING, DeadlineRule.TRANSFER_RECEIPT);

    private final Clocks clocks;
    private final int feedbackDays;

    /** @param feedbackDays how often a receiver tells the sender how it goes on: the law says "regularly" */
    TransferClocks(Clocks clocks, @Value("${zhihe.transfers.feedback-days:30}") int feedbackDays) {
        this.clocks = clocks;
        this.feedbackDays = feedbackDays;
    }

    Instant now() {
        return clocks.now();
    }

    LocalDate today() {
        return clocks.today();
    }

    /** Starts the clock of the next step in the place of the one that ran. */
    void await(Transfer transfer, DeadlineRule rule) {
        met(transfer);
        transfer.awaited = rule;
        transfer.dueAt = start(transfer, rule);
    }

    /** What was waited for was done. */
    void met(Transfer transfer) {
        if (transfer.awaited != null) {
            met(transfer, transfer.awaited);
        }
        none(transfer);
    }

    /** What was waited for will not come any more. */
    void lift(Transfer transfer) {
        if (transfer.awaited != null) {
            clocks.lift(transfer.matterId(), transfer.awaited);
        }
        none(transfer);
        transfer.feedbackDueOn = null;
    }

    /** The receiver's time begins: as the law sets it for leads of crimes, else as answers are agreed to be given. */
    void sent(Transfer transfer) {
        if (transfer.kind().clocked()) {
            await(transfer, DeadlineRule.TRANSFER_RECEIPT);
        } else if (transfer.kind() == TransferKind.PROCURATORATE_OPINION) {
            await(transfer, DeadlineRule.TRANSFER_OPINION);
        } else {
            awaitFeedback(transfer);
        }
    }

    /** What the receiver has is whole; it decides. */
    void receipted(Transfer transfer) {
        if (transfer.kind().clocked()) {
            await(transfer, DeadlineRule.TRANSFER_ANSWER);
        }
    }

    /** Goods and papers of a crime are handed over (移送规定 12), and the receiver tells how it goes on. */
    void filed(Transfer transfer) {
        met(transfer);
        awaitFeedback(transfer);
        if (transfer.kind().clocked() && transfer.handedOverOn == null) {
            await(transfer, DeadlineRule.TRANSFER_HANDOVER);
        }
    }

    /** The sender may object (移送规定 9). */
    void refused(Transfer transfer) {
        met(transfer);
        transfer.feedbackDueOn = null;
        if (transfer.kind().clocked()) {
            await(transfer, DeadlineRule.TRANSFER_REMEDY);
        }
    }

    /** From today the receiver has this long until it tells how it goes on. */
    void awaitFeedback(Transfer transfer) {
        transfer.feedbackDueOn = clocks.lastDay(clocks.today(), Period.days(feedbackDays));
    }

    Instant start(Transfer transfer, DeadlineRule rule) {
        LocalDate lastDay = clocks.start(transfer.matterId(), rule);
        return HOURLY.contains(rule)
                ? clocks.now().plus(Duration.ofHours(24))
                : lastDay.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
    }

    void met(Transfer transfer, DeadlineRule rule) {
        clocks.met(transfer.matterId(), rule);
    }

    private static void none(Transfer transfer) {
        transfer.awaited = null;
        transfer.dueAt = null;
    }
}
