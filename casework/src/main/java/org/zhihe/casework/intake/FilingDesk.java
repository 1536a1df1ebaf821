package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.StepRefused;

/** Takes filings in. One form files one matter, or one series of them, however often it is sent. */
@Singleton
public class FilingDesk {
    /** Who sends a form again later is perhaps somebody else, on a computer that many share. */
    static final Duration RECEIPT_AGAIN = Duration.ofHours(1);

    private static final int TRIES = 4;

    private final NewFiling newFiling;
    private final Matters matters;
    private final Parties parties;
    private final FiledSeries series;
    private final ServiceSecret secret;
    private final Clock clock;

    FilingDesk(
            NewFiling newFiling,
            Matters matters,
            Parties parties,
            FiledSeries series,
            ServiceSecret secret,
            Clock clock) {
        this.newFiling = newFiling;
        this.matters = matters;
        this.parties = parties;
        this.series = series;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Files, or returns the receipt of the matter this form has just filed. The same form with other content, or long
     * after, is refused with {@link StepRefused}.
     */
    public Filed file(Filing filing, String formKey) {
        return file(filing, formKey, null);
    }

    /** @param holder whoever files while signed in: the matter is in that account from the beginning */
    public Filed file(Filing filing, String formKey, @Nullable AccountHolder holder) {
        return once(
                formKey, filing.toString(), digest -> newFiling.file(filing, formKey, digest, FiledBy.oneself(holder)));
    }

    /** @param content everything the form says, as text */
    Filed once(String formKey, String content, Function<String, Filed> writing) {
        // Keyed: from a plain hash, whoever has the rest of the filing could try out the numbers in it.
        String digest = secret.signature("filing " + content);
        for (int tried = 1; ; tried++) {
            var before = matters.findByFormKey(formKey);
            if (before.isPresent()) {
                return receiptAgain(before.get(), digest);
            }
            try {
                return writing.apply(digest);
            } catch (DataAccessException e) {
                if (tried == TRIES || !CrossedWrites.orDuplicateIn(e)) {
                    throw e;
                }
            }
        }
    }

    private Filed receiptAgain(Matter matter, String digest) {
        boolean late = matter.filedAt().plus(RECEIPT_AGAIN).isBefore(clock.instant());
        if (late || !matter.formDigest().equals(digest)) {
            throw new StepRefused("form-sent-before", matter.number());
        }
        if (matter.seriesKey() == null) {
            return new Filed(matter.number(), parties.ofMatter(matter.id()).get(0));
        }
        return series.of(matter.seriesKey());
    }
}
