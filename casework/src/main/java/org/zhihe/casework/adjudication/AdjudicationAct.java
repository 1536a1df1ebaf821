package org.zhihe.casework.adjudication;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** One thing done on the way, as noted. Rows are only ever added. */
@MappedEntity("adjudication_act")
public record AdjudicationAct(
        @Id @GeneratedValue @Nullable Long id,
        long adjudicationId,
        AdjudicationActKind kind,
        LocalDate day,
        String note,
        long notedBy,
        Instant notedAt) {}
