package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What is known of bytes that are kept, whichever files have them.
 *
 * @param sm3 null only for what was kept before it was reckoned, until it is read again
 * @param lastReceivedAt when the same bytes came last
 * @param scanner name and version of the scanner and its signatures
 * @param scanTries how often the scanner could not be asked
 */
@MappedEntity("evidence_content")
public record EvidenceContent(
        @Id String sha256,
        @Nullable String sm3,
        long size,
        Instant firstReceivedAt,
        Instant lastReceivedAt,
        ScanState scanState,
        @Nullable Instant scannedAt,
        @Nullable String scanner,
        int scanTries,
        @Nullable Instant nextScanAt) {}
