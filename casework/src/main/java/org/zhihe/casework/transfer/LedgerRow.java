package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.deadline.DeadlineRule;

/**
 * A line of the ledger. It names bodies and letters, nobody's name and nothing of what a matter says.
 *
 * @param ref orders those of one moment
 * @param source kind of a transfer, or {@value LedgerQuestion#COURT_REFERRAL}
 * @param status name of the constant in the status enum of the source
 */
@Introspected
public record LedgerRow(
        long ref,
        long id,
        String source,
        String status,
        String matterNumber,
        @Nullable String number,
        String fromName,
        String toName,
        @Nullable DeadlineRule awaited,
        @Nullable Instant dueAt,
        @Nullable LocalDate feedbackDueOn,
        Instant openedAt,
        @Nullable Instant sentAt,
        @Nullable Instant endedAt) {

    public boolean referral() {
        return source.equals(LedgerQuestion.COURT_REFERRAL);
    }

    public LedgerPlace place() {
        return new LedgerPlace(openedAt, ref);
    }

    /** Somebody has let a moment pass, or the day for telling how it goes on. */
    public boolean overdue(Instant now, LocalDate today) {
        return dueAt != null && dueAt.isBefore(now) || feedbackDueOn != null && feedbackDueOn.isBefore(today);
    }
}
