package org.zhihe.casework.intake;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.StepRefused;

/** Takes filings in. One form files one matter, however often it is sent. */
@Singleton
public class FilingDesk {
    private static final int TRIES = 4;

    private final NewFiling newFiling;
    private final Matters matters;
    private final Parties parties;

    FilingDesk(NewFiling newFiling, Matters matters, Parties parties) {
        this.newFiling = newFiling;
        this.matters = matters;
        this.parties = parties;
    }

    /**
     * Files, or returns the receipt of the matter this form has filed before. The same form with other content is
     * refused with {@link StepRefused}.
     */
    public Filed file(Filing filing, String formKey) {
        String digest = Tokens.hash(filing.toString());
        for (int tried = 1; ; tried++) {
            var before = matters.findByFormKey(formKey);
            if (before.isPresent()) {
                return receiptAgain(before.get(), digest);
            }
            try {
                return newFiling.file(filing, formKey, digest);
            } catch (DataAccessException e) {
                if (tried == TRIES || !CrossedWrites.orDuplicateIn(e)) {
                    throw e;
                }
            }
        }
    }

    private Filed receiptAgain(Matter matter, String digest) {
        if (!matter.formDigest().equals(digest)) {
            throw new StepRefused("form-sent-before", matter.number());
        }
        return new Filed(matter.number(), parties.ofMatter(matter.id()).get(0));
    }
}
