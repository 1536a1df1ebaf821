package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.mediation.Consent.Channel;

/**
 * What a respondent said when it was asked to take part. None is overwritten; the latest counts.
 *
 * @param words for the authority alone; null when it added nothing
 * @param day on which the authority received it
 * @param recordedBy who of the staff wrote it down; null when the party answered here itself
 */
@MappedEntity("administrative_mediation_opinion")
record GivenOpinion(
        @Id @GeneratedValue @Nullable Long id,
        long mediationId,
        long partyId,
        Opinion opinion,
        @Nullable String words,
        Channel channel,
        LocalDate day,
        @Nullable Long recordedBy,
        Instant recordedAt) {}
