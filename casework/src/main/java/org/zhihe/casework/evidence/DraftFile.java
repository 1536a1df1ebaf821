package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A file that came with a form which is not filed yet. */
@MappedEntity("draft_file")
public record DraftFile(
        @Id @GeneratedValue @Nullable Long id,
        String formKey,
        EvidencePurpose purpose,
        String sha256,
        String name,
        String mediaType,
        long size,
        Instant receivedAt) {}
