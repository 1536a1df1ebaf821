package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A running or ended clock of a matter; at most one of a rule and subject runs at a time.
 *
 * @param startedAt with {@code dueAt}, of a clock that counts hours
 * @param rawOn the last day before it moved off a day of rest: the day to warn by
 * @param notes the days that made a difference, see {@link DayNote}
 * @param extensions how many have been granted
 * @param pausedOn with {@code pauseReason}, of a clock that stands still: since when, and its oldest reason now
 */
@MappedEntity("deadline")
public record Deadline(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        DeadlineRule rule,
        long subject,
        LocalDate startedOn,
        @Nullable Instant startedAt,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        LocalDate rawOn,
        String notes,
        int extensions,
        @Nullable LocalDate pausedOn,
        @Nullable PauseReason pauseReason,
        DeadlineStatus status,
        @Nullable Instant endedAt) {

    static Deadline started(ClockOf clock, LocalDate on, @Nullable Instant at, Reckoned end) {
        return new Deadline(
                null,
                clock.matterId(),
                clock.rule(),
                clock.subject(),
                on,
                at,
                end.dueOn(),
                end.dueAt(),
                end.rawOn(),
                DayNote.write(end.notes()),
                0,
                null,
                null,
                DeadlineStatus.OPEN,
                null);
    }

    /** Neither ended nor given up. */
    public boolean pending() {
        return status == DeadlineStatus.OPEN || paused();
    }

    public boolean paused() {
        return status == DeadlineStatus.PAUSED;
    }

    public List<DayNote> dayNotes() {
        return DayNote.read(notes);
    }

    Deadline ending(Reckoned end) {
        return new Deadline(
                id,
                matterId,
                rule,
                subject,
                startedOn,
                startedAt,
                end.dueOn(),
                end.dueAt(),
                end.rawOn(),
                DayNote.write(end.notes()),
                extensions,
                pausedOn,
                pauseReason,
                status,
                endedAt);
    }

    Deadline standing(LocalDate on, PauseReason reason) {
        return with(extensions, on, reason, DeadlineStatus.PAUSED);
    }

    Deadline going() {
        return with(extensions, null, null, DeadlineStatus.OPEN);
    }

    Deadline extendedOnceMore() {
        return with(extensions + 1, pausedOn, pauseReason, status);
    }

    private Deadline with(int granted, @Nullable LocalDate on, @Nullable PauseReason reason, DeadlineStatus standing) {
        return new Deadline(
                id, matterId, rule, subject, startedOn, startedAt, dueOn, dueAt, rawOn, notes, granted, on, reason,
                standing, endedAt);
    }
}
