package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.AccountEnding;
import org.zhihe.casework.evidence.Uploads;

/** What an owner had begun and never sent goes with the account. */
@Singleton
class DraftsOfClosedAccount implements AccountEnding {
    private final Drafts drafts;
    private final Uploads uploads;

    DraftsOfClosedAccount(Drafts drafts, Uploads uploads) {
        this.drafts = drafts;
        this.uploads = uploads;
    }

    @Override
    public void closing(long accountId) {
        for (Draft draft : drafts.ofAccount(accountId)) {
            drafts.remove(draft.formKey());
            uploads.discard(draft.formKey());
        }
    }
}
