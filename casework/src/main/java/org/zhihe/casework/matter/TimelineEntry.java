package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One line of the timeline; written once, never changed. */
@MappedEntity("timeline_entry")
public record TimelineEntry(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        MatterEvent event,
        String details,
        Audience audience,
        Actor.Kind actor,
        @Nullable Long staffId,
        @Nullable Long partyId,
        Instant occurredAt) {}
