package org.zhihe.casework.agreement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;

/**
 * What the parties agreed, as signed. Written once; a changed agreement is another agreement.
 *
 * @param partiesSignedOn day the last party signed; of an oral agreement the day it was reached
 * @param effectiveOn the last of the signing days and the seal's (人民调解法 29); of an oral one the day it was reached
 */
@MappedEntity("mediation_agreement")
public record MediationAgreement(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        @Nullable Long mediationId,
        @Nullable Long administrativeMediationId,
        String number,
        AgreementForm form,
        String facts,
        String terms,
        LocalDate partiesSignedOn,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        LocalDate effectiveOn,
        long recordedBy,
        Instant recordedAt) {
    /** The 30 days in which the parties of this very agreement may ask a court to confirm it (民事诉讼法 205). */
    public ClockOf confirmationClock() {
        return ClockOf.of(matterId, DeadlineRule.CONFIRMATION_APPLICATION, Objects.requireNonNull(id));
    }

    /** Reached before an authority and under its seal, not before the committee. */
    public boolean administrative() {
        return administrativeMediationId != null;
    }

    /** Whether this is the procedure in which it was reached. */
    public boolean reachedIn(Track track) {
        ProcedureKind kind = administrative() ? ProcedureKind.ADMINISTRATIVE_MEDIATION : ProcedureKind.MEDIATION;
        Long id = administrative() ? administrativeMediationId : mediationId;
        return track.kind() == kind && id != null && track.id() == id;
    }
}
