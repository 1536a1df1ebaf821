package org.zhihe.casework.confirmation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.mediation.Consent;

/**
 * A party has joined in asking the court.
 *
 * @param recordedBy the mediator who took it down; null when the party did it here itself
 */
@MappedEntity("joint_application")
public record JointApplication(
        @Id @GeneratedValue @Nullable Long id,
        long confirmationId,
        long partyId,
        Consent.Channel channel,
        @Nullable Long recordedBy,
        Instant joinedAt) {}
