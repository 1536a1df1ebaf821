package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * That a member of staff took a filing down.
 *
 * @param codeShownAt when the receipt with the query code was made; it is made once
 * @param renewedBy who hands over another code, for who has lost the first
 */
@MappedEntity("counter_filing")
public record CounterFiling(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        IntakeChannel channel,
        @Nullable String outsideNumber,
        String consentNote,
        long takenBy,
        Instant takenAt,
        @Nullable Instant codeShownAt,
        @Nullable Long renewedBy,
        @Nullable Instant renewedAt) {

    /** Whoever may show the code once. */
    public boolean handedOverBy(long officerId) {
        return (renewedBy == null ? takenBy : renewedBy) == officerId;
    }
}
