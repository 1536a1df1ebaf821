package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.zhihe.casework.matter.Matters;

/** One transaction: a draft begun, or saved again. */
@Singleton
class DraftSaving {
    static final int MOST_OF_AN_ACCOUNT = 50;
    static final int MOST_OF_A_BROWSER = 10;

    private final Drafts drafts;
    private final Matters matters;
    private final Clock clock;

    DraftSaving(Drafts drafts, Matters matters, Clock clock) {
        this.drafts = drafts;
        this.matters = matters;
        this.clock = clock;
    }

    @Transactional
    DraftKept begin(DraftOwner owner, DraftText text) {
        if (matters.findByFormKey(text.formKey()).isPresent()) {
            return DraftKept.not(DraftOutcome.FILED);
        }
        Draft draft = Draft.begun(owner, text, clock.instant());
        if (isFull(draft)) {
            return DraftKept.not(DraftOutcome.FULL);
        }
        return DraftKept.as(DraftOutcome.SAVED, drafts.save(draft));
    }

    private boolean isFull(Draft draft) {
        return draft.accountId == null
                ? drafts.countOfBrowser(draft.browserHash) >= MOST_OF_A_BROWSER
                : drafts.countOfAccount(draft.accountId) >= MOST_OF_AN_ACCOUNT;
    }

    /** Empty when it is not there any more. */
    @Transactional
    Optional<DraftKept> again(DraftOwner owner, DraftText text) {
        return drafts.lock(text.formKey()).map(draft -> again(owner, draft, text));
    }

    private DraftKept again(DraftOwner owner, Draft draft, DraftText text) {
        if (!owner.holds(draft)) {
            boolean signedOut = owner.accountId() == null && draft.accountId != null;
            return DraftKept.not(signedOut ? DraftOutcome.SIGN_IN : DraftOutcome.ELSEWHERE);
        }
        if (draft.isNewerThan(text)) {
            return DraftKept.as(DraftOutcome.NEWER, draft);
        }
        draft.save(text, clock.instant());
        return DraftKept.as(DraftOutcome.SAVED, drafts.update(draft));
    }
}
