package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.deadline.DeadlineRule;

/**
 * A line of the staff's queue.
 *
 * @param rule the open clock that ends first; null when none runs
 * @param respondents how many there are; {@code respondent} names the first
 * @param channel how it was taken down; null when the applicant filed it
 * @param shields how many of its parties are protected
 * @param links how many other matters it belongs to
 * @param holders short names of the bodies working on it besides the centre; null when none
 * @param supervised 1 while several bodies watch it jointly, otherwise 0
 * @param seriesPosition which of its series it is, counted from one; null when it was filed alone
 */
@Introspected
public record QueueRow(
        String number,
        String title,
        MatterKind kind,
        IpType ipType,
        MatterStatus status,
        Instant filedAt,
        String applicant,
        @Nullable String respondent,
        int respondents,
        @Nullable DeadlineRule rule,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer seriesPosition,
        @Nullable String channel,
        int shields,
        int links,
        int supervised,
        @Nullable String holders) {}
