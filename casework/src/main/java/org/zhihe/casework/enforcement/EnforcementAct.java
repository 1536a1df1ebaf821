package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing done on the way to a penalty or in carrying it out, as noted. Rows are only ever added.
 *
 * @param outcome of what ends a remedy; null of everything else
 */
@MappedEntity("enforcement_act")
public record EnforcementAct(
        @Id @GeneratedValue @Nullable Long id,
        long caseId,
        EnforcementActKind kind,
        LocalDate day,
        String note,
        long notedBy,
        Instant notedAt,
        @Nullable RemedyOutcome outcome) {
    boolean annuls() {
        return outcome != null && outcome.annuls();
    }

    boolean alters() {
        return outcome != null && outcome.alters();
    }
}
