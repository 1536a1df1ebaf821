package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        Extension next = next(found);
        Period length = next.by();
        if (length == null) {
            throw new StepRefused("clock-needs-day", which.rule(), next.approval());
        }
        if (!Clocks.grantable(next, found, clock.instant())) {
            throw new StepRefused("clock-past", which.rule());
        }
        return grant(found, new Extension(length, next.approval()), null, by, reason);
    }

    /** A second time and to a named day: only in time, past the old end, and once the other extensions are used up. */
    LocalDate extendTo(ClockOf which, LocalDate until, LocalDate decidedOn, Approver by, String reason) {
        Deadline found = pending(which).orElseThrow(() -> new StepRefused("clock-not-running", which.rule()));
        Extension next = next(found);
        if (!next.toNamedDay()) {
            throw new StepRefused("clock-other-extension-first", which.rule(), next.approval());
        }
        if (found.paused()) {
            throw new StepRefused("clock-stands", which.rule());
        }
        if (Clocks.late(found, clock.instant())) {
            throw new StepRefused("clock-discussed-late", which.rule(), found.dueOn());
        }
        if (!until.isAfter(found.dueOn())) {
            throw new StepRefused("clock-until-earlier", found.dueOn());
        }
        Period length = Period.days((int) ChronoUnit.DAYS.between(found.rawOn(), until));
        return grant(found, new Extension(length, next.approval()), decidedOn, by, reason);
    }

    private static Extension next(Deadline found) {
        return found.rule()
                .extensionAfter(found.extensions())
                .orElseThrow(() -> new StepRefused("clock-not-extensible", found.rule()));
    }

    private LocalDate grant(
            Deadline found, Extension granted, @Nullable LocalDate decidedOn, Approver by, String reason) {
        Period length = Objects.requireNonNull(granted.by());
        extensions.save(new GrantedExtension(
                null,
                Objects.requireNonNull(found.id()),
                found.extensions() + 1,
                length.count(),
                length.unit(),
                granted.approval(),
                reason,
                by.id(),
                clock.instant(),
                decidedOn));
        Deadline longer = found.extendedOnceMore();
        Deadline reckoned = longer.ending(almanac.anew(longer));
        deadlines.update(reckoned);
        return reckoned.dueOn();
    }

    private Optional<Deadline> pending(ClockOf which) {
        return deadlines.lockPending(which.matterId(), which.rule(), which.subject());
    }
}
