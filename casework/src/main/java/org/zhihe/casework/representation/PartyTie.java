package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An account acts as a party from {@code since} until it ends. */
@MappedEntity("party_tie")
record PartyTie(
        @Id @GeneratedValue @Nullable Long id,
        long partyId,
        long accountId,
        TieOrigin origin,
        Instant since,
        @Nullable Instant endedAt) {}
