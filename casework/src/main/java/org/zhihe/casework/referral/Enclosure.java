package org.zhihe.casework.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What satisfied a line of the checklist when the matter was sent.
 *
 * @param evidenceId of the file in the record; null when it is the filing or goes along on paper
 */
@MappedEntity("referral_enclosure")
public record Enclosure(
        @Id @GeneratedValue @Nullable Long id,
        long referralId,
        String itemCode,
        EnclosureKind kind,
        @Nullable Long evidenceId) {}
