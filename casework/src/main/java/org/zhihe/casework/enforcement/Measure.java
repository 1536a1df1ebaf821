package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One measure of an investigation.
 *
 * @param officers who took it, at least two
 * @param disposal what became of what was held; null while it is held, and of measures that hold nothing
 */
@MappedEntity("enforcement_measure")
public record Measure(
        @Id @GeneratedValue @Nullable Long id,
        long caseId,
        MeasureKind kind,
        String what,
        String officers,
        LocalDate takenOn,
        @Nullable String disposal,
        @Nullable LocalDate disposedOn,
        long recordedBy,
        Instant recordedAt) {
    public boolean held() {
        return kind.holds() && disposal == null;
    }
}
