package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.evidence.Uploads;

/** What a form leaves behind once it is filed: its files go into the record, its draft goes. */
@Singleton
class FormRemains {
    private final Uploads uploads;
    private final Drafts drafts;

    FormRemains(Uploads uploads, Drafts drafts) {
        this.uploads = uploads;
        this.drafts = drafts;
    }

    /** The same files for another matter of the same form. */
    @Transactional(Transactional.TxType.MANDATORY)
    void copy(String formKey, String toFormKey) {
        uploads.copy(formKey, toFormKey);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void file(String formKey, long matterId, long partyId) {
        uploads.file(formKey, matterId, partyId);
    }

    /** Once for a form, however many matters it became. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(String formKey) {
        drafts.remove(formKey);
    }
}
