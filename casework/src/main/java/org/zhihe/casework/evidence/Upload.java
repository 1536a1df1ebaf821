package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A file of a form that comes in pieces.
 *
 * @param browser hash of what only the browser knows that began it
 * @param length bytes that are to come
 * @param changed when the file was last changed where it lies, as the browser says: with name and length it tells that a
 *     file chosen again is the same
 * @param received bytes that had come when it was last written down; the part file knows better
 * @param draftFileId once it is whole and with its form
 */
@MappedEntity("upload")
record Upload(
        @Id String id,
        String formKey,
        String browser,
        EvidencePurpose purpose,
        String name,
        long length,
        long changed,
        long received,
        @Nullable Long draftFileId,
        Instant createdAt,
        Instant updatedAt) {}
