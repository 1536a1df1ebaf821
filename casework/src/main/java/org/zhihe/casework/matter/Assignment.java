package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A matter lies on a desk of a body, and there perhaps with one person. */
@MappedEntity("assignment")
public record Assignment(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        Desk desk,
        long bodyId,
        @Nullable Long staffId,
        Instant since,
        @Nullable Instant endedAt) {}
