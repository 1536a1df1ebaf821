package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.matter.Desk;

/**
 * A file in the record of a matter. It is never removed and its bytes never change; who sees it, and whether it counts,
 * can, and {@code version} counts how often they did.
 *
 * @param partyId who handed it in
 * @param name as the person named it, cleaned; never used as a path
 * @param size bytes
 * @param sealRequested asked for with the file and not decided yet
 * @param takenInBy the member of staff who took it in at the counter
 * @param keptFor the only desk that reads it, besides the parties; null when each desk does that has the matter
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
        Instant receivedAt,
        EvidenceSource source,
        @Nullable String sourceNote,
        Visibility visibility,
        boolean sealRequested,
        @Nullable Long takenInBy,
        @Nullable Instant struckAt,
        @Nullable String strikeReason,
        int version,
        @Nullable Desk keptFor) {

    static Evidence filed(DraftFile file, long matterId, long partyId, Handing handing) {
        return new Evidence(
                null,
                matterId,
                partyId,
                handing.purpose() == null ? file.purpose() : handing.purpose(),
                file.sha256(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.receivedAt(),
                handing.source(),
                handing.sourceNote(),
                handing.visibility(),
                handing.sealRequested(),
                handing.takenInBy(),
                null,
                null,
                0,
                handing.keptFor());
    }
}
