package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What the ledger is asked for; null narrows nothing.
 *
 * @param source kind of a transfer, or {@value #COURT_REFERRAL}
 * @param state name of a status: open, ended, or one of a transfer
 * @param overdue only what somebody is late with
 * @param since from this moment on, when it was opened
 * @param until before this moment
 * @param before the last row of the page before, as {@link LedgerRow#place()}
 */
public record LedgerQuestion(
        @Nullable Long fromId,
        @Nullable Long toId,
        @Nullable String source,
        @Nullable String state,
        boolean overdue,
        Instant since,
        Instant until,
        @Nullable LedgerPlace before) {
    public static final String COURT_REFERRAL = "COURT_REFERRAL";

    /** Rows of a page; one more is read, to know whether there is another page. */
    public static final int PAGE = 50;
}
