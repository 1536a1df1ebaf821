package org.zhihe.casework.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * Fixes one entry behind all that were linked before it.
 *
 * @param seq counts from 1 over all days, without a gap
 * @param day when it was linked, in China; never before the day of the link before
 */
@MappedEntity("audit_link")
public record AuditLink(@Id long seq, LocalDate day, long entryId, String hash) {
    /** What stands before the first link. */
    static final AuditLink NONE = new AuditLink(0, LocalDate.EPOCH, 0, "0".repeat(64));
}
