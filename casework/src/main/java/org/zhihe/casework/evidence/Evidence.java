package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A file in the record of a matter.
 *
 * @param name as the person named it, cleaned; never used as a path
 * @param size bytes
 */
@MappedEntity("evidence")
public record Evidence(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        long partyId,
        EvidencePurpose purpose,
        String sha256,
        String name,
        String mediaType,
        long size,
        Instant receivedAt) {}
