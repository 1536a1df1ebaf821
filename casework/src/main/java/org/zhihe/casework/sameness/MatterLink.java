package org.zhihe.casework.sameness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * That a matter belongs to another.
 *
 * @param toId of the one that goes on; of {@link LinkKind#LINKED} both do
 */
@MappedEntity("matter_link")
record MatterLink(
        @Id @GeneratedValue @Nullable Long id,
        long fromId,
        long toId,
        LinkKind kind,
        String reason,
        long madeBy,
        Instant madeAt,
        @Nullable Long undoneBy,
        @Nullable Instant undoneAt) {}
