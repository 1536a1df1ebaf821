package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A party's answer to being asked to mediate. None is overwritten; the latest counts.
 *
 * @param recordedBy the mediator who wrote it down; null when the party answered here itself
 */
@MappedEntity("mediation_consent")
public record Consent(
        @Id @GeneratedValue @Nullable Long id,
        long mediationId,
        long partyId,
        Answer answer,
        Channel channel,
        @Nullable Long recordedBy,
        Instant answeredAt) {

    public enum Answer {
        AGREED,
        REFUSED
    }

    /** How the answer came in. */
    public enum Channel {
        ONLINE,
        PHONE,
        IN_WRITING,
        IN_PERSON
    }
}
