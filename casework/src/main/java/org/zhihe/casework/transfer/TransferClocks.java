package org.zhihe.casework.transfer;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Period;

/**
 * Until when somebody has to act on a transfer. Each has its own clock among those of the matter, one at a time; the
 * transfer says by which rule. What is given to it has been saved already.
 */
@Singleton
class TransferClocks {
    private static final Period VICTIM_ASKS = Period.days(7);

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

    /** When it came about: the day of the letter it is recorded from, else today. */
    LocalDate on(@Nullable Paper paper) {
        return paper == null ? today() : paper.day();
    }

    /** Starts the clock of the next step, from now on, in the place of the one that ran. */
    void await(Transfer transfer, DeadlineRule rule) {
        await(transfer, rule, today());
    }

    /** @param from the day from which days count; hours count from now */
    void await(Transfer transfer, DeadlineRule rule, LocalDate from) {
        met(transfer);
        ClockOf which = of(transfer, rule);
        if (rule.period().ofHours()) {
            clocks.start(which);
        } else {
            clocks.start(which, from);
        }
        transfer.awaited = rule;
    }

    /** What was waited for was done. */
    void met(Transfer transfer) {
        if (transfer.awaited != null) {
            clocks.met(of(transfer, transfer.awaited));
        }
        transfer.awaited = null;
    }

    /** What was waited for will not come any more. */
    void lift(Transfer transfer) {
        if (transfer.awaited != null) {
            clocks.lift(of(transfer, transfer.awaited));
        }
        transfer.awaited = null;
        transfer.feedbackDueOn = null;
    }

    /** Whether what is waited for can still come in time. */
    boolean inTime(Transfer transfer) {
        return transfer.awaited != null
                && clocks.runningUntil(of(transfer, transfer.awaited))
                        .filter(last -> !today().isAfter(last))
                        .isPresent();
    }

    /** The receiver's time begins: as the law sets it for leads of crimes, else as answers are agreed to be given. */
    void sent(Transfer transfer) {
        sent(transfer, today());
    }

    /** @param on the day on which the receiver had it */
    void sent(Transfer transfer, LocalDate on) {
        if (transfer.kind().clocked()) {
            await(transfer, DeadlineRule.TRANSFER_RECEIPT, on);
        } else if (transfer.kind() == TransferKind.PROCURATORATE_OPINION) {
            await(transfer, DeadlineRule.TRANSFER_OPINION, on);
        } else {
            awaitFeedback(transfer, on);
        }
    }

    /** What the receiver has is whole; it decides. What it owes an opinion of the procuratorate it still owes. */
    void receipted(Transfer transfer, LocalDate on) {
        if (transfer.kind().clocked()) {
            await(transfer, DeadlineRule.TRANSFER_ANSWER, on);
        }
    }

    /**
     * Goods and papers of a crime are handed over (移送规定 12), and the receiver tells how it goes on. Taking an opinion of
     * the procuratorate up is not yet the answer to it: that says what came of it.
     */
    void filed(Transfer transfer, LocalDate on) {
        if (transfer.kind() != TransferKind.PROCURATORATE_OPINION) {
            met(transfer);
        }
        awaitFeedback(transfer, on);
        if (transfer.kind().clocked() && transfer.handedOverOn == null) {
            await(transfer, DeadlineRule.TRANSFER_HANDOVER, on);
        }
    }

    /** The sender may object (移送规定 9). */
    void refused(Transfer transfer, LocalDate on) {
        met(transfer);
        transfer.feedbackDueOn = null;
        if (transfer.kind().clocked()) {
            await(transfer, DeadlineRule.TRANSFER_REMEDY, on);
        }
    }

    /** From that day the receiver has this long until it tells how it goes on. */
    void awaitFeedback(Transfer transfer, LocalDate on) {
        transfer.feedbackDueOn = clocks.lastDay(on, Period.days(feedbackDays));
    }

    /** Whether the police have let the time pass in which they decide. */
    boolean undecidedInTime(Transfer transfer) {
        return transfer.awaited == DeadlineRule.TRANSFER_ANSWER && !inTime(transfer);
    }

    /** Whether a victim who was told on the one day could still ask on the other (公安程序规定 179). */
    boolean victimInTime(VictimRequest request) {
        return !request.askedOn().isAfter(clocks.lastDay(request.notifiedOn(), VICTIM_ASKS));
    }

    /** Runs beside the clock of the transfer: sender and victim object each for itself. */
    void victimAsked(Transfer transfer, VictimRemedyKind kind, LocalDate on) {
        clocks.start(of(transfer, kind.answer()), on);
    }

    void victimAnswered(Transfer transfer, VictimRemedyKind kind) {
        clocks.met(of(transfer, kind.answer()));
    }

    /** What came of an opinion has been said in writing. */
    void replied(Transfer transfer) {
        if (transfer.kind() == TransferKind.PROCURATORATE_OPINION) {
            met(transfer);
        }
    }

    private static ClockOf of(Transfer transfer, DeadlineRule rule) {
        return ClockOf.of(transfer.matterId(), rule, transfer.id());
    }
}
