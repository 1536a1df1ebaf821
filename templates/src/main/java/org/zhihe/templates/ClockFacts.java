package org.zhihe.templates;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a deadline, as it is handed over to be put into words.
 *
 * @param rule its constant, worded in the vocabulary
 * @param length such as {@code 7 WORKING_DAYS}
 * @param startedAt with {@code dueAt}, of hours
 * @param notes the days that made a difference, in the order in which they are told
 * @param effect its constant: what follows when the last day has passed
 * @param pausedOn with {@code pauseReason}, while it stands still
 */
public record ClockFacts(
        Enum<?> rule,
        String length,
        LocalDate startedOn,
        @Nullable Instant startedAt,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        List<Note> notes,
        Enum<?> effect,
        @Nullable LocalDate pausedOn,
        @Nullable Enum<?> pauseReason) {

    /** @param kind of the day; {@code clock.how.<kind>} words it */
    public record Note(String kind, LocalDate first, LocalDate last, String name) {}
}
