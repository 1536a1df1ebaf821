package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.matter.Outcome;

/**
 * The new facts on which a concluded matter was taken up again.
 *
 * @param outcome with which it had been concluded
 */
@MappedEntity("reopening")
public record Reopening(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        long partyId,
        @Nullable Long accountId,
        String newFacts,
        @Nullable Outcome outcome,
        Instant reopenedAt) {}
