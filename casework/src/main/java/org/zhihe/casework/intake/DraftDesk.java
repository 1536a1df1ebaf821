package org.zhihe.casework.intake;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.Patience;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.NotFound;

/** Keeps filings that are not sent yet for their owners. */
@Singleton
public class DraftDesk {
    /** Letters of one draft: more than the longest of our forms. */
    static final int LONGEST = 300_000;

    /** New ones of one network within an hour, by people who are not signed in; a school may share one. */
    static final int NEW_OF_A_NETWORK = 200;

    private static final int TRIES = 4;

    private final Drafts drafts;
    private final DraftSaving saving;
    private final Uploads uploads;
    private final Patience patience;
    private final Clock clock;

    DraftDesk(Drafts drafts, DraftSaving saving, Uploads uploads, Patience patience, Clock clock) {
        this.drafts = drafts;
        this.saving = saving;
        this.uploads = uploads;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Saves what a page says, unless something newer would be lost. No transaction: new ones are counted before they are
     * there, so that parallel requests cannot outrun the count.
     */
    public DraftKept keep(DraftOwner owner, DraftText text) {
        if (text.answers().length() > LONGEST) {
            return DraftKept.not(DraftOutcome.TOO_LONG);
        }
        boolean counted = owner.accountId() != null;
        for (int tried = 1; ; tried++) {
            try {
                if (drafts.findByFormKey(text.formKey()).isPresent()) {
                    Optional<DraftKept> kept = saving.again(owner, text);
                    if (kept.isPresent()) {
                        return kept.get();
                    }
                }
                if (!counted
                        && !patience.begin("drafts from " + owner.network(), NEW_OF_A_NETWORK, Duration.ofHours(1))) {
                    return DraftKept.not(DraftOutcome.TOO_OFTEN);
                }
                counted = true;
                return saving.begin(owner, text);
            } catch (DataAccessException e) {
                if (tried == TRIES || !CrossedWrites.orDuplicateIn(e)) {
                    throw e;
                }
            }
        }
    }

    /** Not there and not theirs is the same {@link NotFound}. */
    @Transactional
    public Draft open(DraftOwner owner, long id) {
        return drafts.findHeld(id, owner.accountOrNone(), owner.browserHash(), clock.instant())
                .orElseThrow(NotFound::new);
    }

    /** Of the account and of this browser, the last saved first. */
    @Transactional
    public List<DraftLine> ofOwner(DraftOwner owner) {
        return drafts.headsOf(owner.accountOrNone(), owner.browserHash(), clock.instant()).stream()
                .map(DraftLine::of)
                .toList();
    }

    /** Whole, for the owner's copy of what is kept. */
    @Transactional
    public List<Draft> ofAccount(long accountId) {
        return drafts.ofAccount(accountId);
    }

    /** For good, with its files. */
    @Transactional
    public void discard(DraftOwner owner, long id) {
        Draft draft = open(owner, id);
        drafts.remove(draft.formKey());
        uploads.discard(draft.formKey());
    }

    /** What somebody began in this browser before signing in is in the account from now on. */
    @Transactional
    public int attach(String browser, long accountId) {
        return browser.isEmpty() ? 0 : drafts.attach(Tokens.hash(browser), accountId);
    }

    /** This browser opens none of its drafts any more; their links and accounts do. */
    @Transactional
    public void forget(String browser) {
        if (!browser.isEmpty()) {
            drafts.forget(Tokens.hash(browser));
        }
    }
}
