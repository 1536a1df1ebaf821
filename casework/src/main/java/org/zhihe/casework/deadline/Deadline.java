package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** A running or ended clock of a matter; at most one of a rule is open at a time. */
@MappedEntity("deadline")
public record Deadline(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        DeadlineRule rule,
        LocalDate startedOn,
        LocalDate dueOn,
        DeadlineStatus status,
        @Nullable Instant endedAt) {}
