package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.procedure.StepRefused;

/** Lets clocks stand still and gives them more time, as far as their rules allow. */
@Singleton
class Stretching {
    private final Deadlines deadlines;
    private final Pauses pauses;
    private final GrantedExtensions extensions;
    private final Almanac almanac;
    private final Clock clock;

    Stretching(Deadlines deadlines, Pauses pauses, GrantedExtensions extensions, Almanac almanac, Clock clock) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.extensions = extensions;
        this.almanac = almanac;
        this.clock = clock;
    }

    void pause(ClockOf which, PauseReason reason, @Nullable String note, @Nullable Approver by) {
        if (!which.rule().terms().pauses().contains(reason)) {
            throw new StepRefused("clock-not-pausable", which.rule(), reason);
        }
        pending(which).filter(found -> !Clocks.late(found, clock.instant())).ifPresent(found -> {
            long id = Objects.requireNonNull(found.id());
            if (pauses.open(id).stream().noneMatch(one -> one.reason() == reason)) {
                Instant now = clock.instant();
                pauses.save(new Pause(null, id, reason, note, now, null, by == null ? null : by.id(), null));
                if (!found.paused()) {
                    deadlines.update(found.standing(LocalDate.ofInstant(now, Clocks.ZONE), reason));
                }
            }
        });
    }

    List<PauseReason> standingFor(Deadline deadline) {
        return deadline.paused()
                ? pauses.findByDeadlineIdInOrderById(List.of(Objects.requireNonNull(deadline.id()))).stream()
                        .filter(one -> one.untilAt() == null)
                        .map(Pause::reason)
                        .toList()
                : List.of();
    }

    /** The new last day; none when it did not stand still for that reason, or still does for another. */
    Optional<LocalDate> resume(ClockOf which, PauseReason reason, @Nullable Approver by) {
        Deadline found = pending(which).filter(Deadline::paused).orElse(null);
        if (found == null) {
            return Optional.empty();
        }
        long id = Objects.requireNonNull(found.id());
        if (pauses.end(id, reason, clock.instant(), by == null ? null : by.id()) == 0) {
            return Optional.empty();
        }
        Optional<Pause> left = pauses.open(id).stream().findFirst();
        Deadline then = left.isPresent()
                ? found.standing(
                        Objects.requireNonNull(found.pausedOn()), left.get().reason())
                : found.going().ending(almanac.anew(found));
        deadlines.update(then);
        return then.paused() ? Optional.empty() : Optional.of(then.dueOn());
    }

    LocalDate extend(ClockOf which, Approver by, String reason) {
        Deadline found = pending(which).orElseThrow(() -> new StepRefused("clock-not-running", which.rule()));
        Extension next = which.rule()
                .extensionAfter(found.extensions())
                .orElseThrow(() -> new StepRefused("clock-not-extensible", which.rule()));
        if (!Clocks.grantable(next, found, clock.instant())) {
            throw new StepRefused("clock-past", which.rule());
        }
        int position = found.extensions() + 1;
        extensions.save(new GrantedExtension(
                null,
                Objects.requireNonNull(found.id()),
                position,
                next.by().count(),
                next.by().unit(),
                next.approval(),
                reason,
                by.id(),
                clock.instant()));
        Deadline longer = found.extendedOnceMore();
        Deadline reckoned = longer.ending(almanac.anew(longer));
        deadlines.update(reckoned);
        return reckoned.dueOn();
    }

    private Optional<Deadline> pending(ClockOf which) {
        return deadlines.lockPending(which.matterId(), which.rule(), which.subject());
    }
}
