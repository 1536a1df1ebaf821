package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import java.util.Objects;
import org.zhihe.casework.access.Tokens;

/**
 * Who asks for drafts.
 *
 * @param accountId of the account somebody is signed in to
 * @param browser what this browser carries for its drafts; empty when nothing
 * @param network where the request comes from
 */
public record DraftOwner(@Nullable Long accountId, String browser, String network) {
    private static final long NO_ACCOUNT = 0;

    /** For queries, where nothing equals null anyway. */
    long accountOrNone() {
        return accountId == null ? NO_ACCOUNT : accountId;
    }

    /** Empty, which no draft has, for a browser that carries nothing. */
    String browserHash() {
        return browser.isEmpty() ? "" : Tokens.hash(browser);
    }

    boolean holds(Draft draft) {
        return accountId != null && Objects.equals(draft.accountId, accountId)
                || !browser.isEmpty() && browserHash().equals(draft.browserHash);
    }
}
