package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A spell in which a clock stands still for one reason; those of several reasons may overlap.
 *
 * @param untilAt null as long as it does, and when the clock ended while it stood
 * @param pausedBy null when a procedure did it by itself
 */
@MappedEntity("deadline_pause")
record Pause(
        @Id @GeneratedValue @Nullable Long id,
        long deadlineId,
        PauseReason reason,
        @Nullable String note,
        Instant sinceAt,
        @Nullable Instant untilAt,
        @Nullable Long pausedBy,
        @Nullable Long resumedBy) {}
