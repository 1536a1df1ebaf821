package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.matter.Actor;

/**
 * One line of a custody log; written once, never changed.
 *
 * @param details what fills the sentence of the act, see {@link org.zhihe.casework.matter.Details}
 * @param network from which it was asked for, of the public only
 */
@MappedEntity("custody_entry")
record CustodyEntry(
        @Id @GeneratedValue @Nullable Long id,
        long evidenceId,
        CustodyAct act,
        String details,
        Actor.Kind actorKind,
        @Nullable Long staffId,
        @Nullable Long partyId,
        @Nullable Long accountId,
        @Nullable String network,
        Instant occurredAt) {}
