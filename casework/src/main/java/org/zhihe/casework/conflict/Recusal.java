package org.zhihe.casework.conflict;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One reason why a member of staff keeps away from a matter; while any stands, the matter is not there for them.
 *
 * @param recordedBy null when the service recognised it
 * @param liftedBy null while it stands, and when it went with the data that it was recognised by
 */
@MappedEntity("recusal")
public record Recusal(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        long staffId,
        RecusalGround ground,
        RecusalSource source,
        String note,
        @Nullable Long recordedBy,
        Instant recordedAt,
        @Nullable Long liftedBy,
        @Nullable Instant liftedAt) {}
