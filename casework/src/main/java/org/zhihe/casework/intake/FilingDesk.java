package org.zhihe.casework.intake;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.procedure.StepRefused;

/** Takes filings in. One form files one matter, however often it is sent. */
@Singleton
public class FilingDesk {
    /** Duplicate key, lock wait timeout, deadlock, snapshot conflict: another copy of the form is being filed. */
    private static final Set<Integer> CROSSED = Set.of(1062, 1205, 1213, 1020);

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
                if (tried == TRIES || !crossed(e)) {
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

    private static boolean crossed(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CROSSED.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
