package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        pending(which).ifPresent(found -> {
            Instant now = clock.instant();
            long id = Objects.requireNonNull(found.id());
            Long who = by == null ? null : by.id();
            pauses.end(id, now, who);
            // A second reason follows on the first without a gap; nothing runs in between.
            Deadline then = found.paused() ? found.ending(almanac.anew(found)) : found;
            pauses.save(new Pause(null, id, reason, note, now, null, who, null));
            LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
            LocalDate since = found.pausedOn() == null ? today : found.pausedOn();
            deadlines.update(then.standing(since, reason));
        });
    }

    /** The new last day; none when no such clock stands still. */
    Optional<LocalDate> resume(ClockOf which, @Nullable Approver by) {
        return pending(which).filter(Deadline::paused).map(found -> {
            pauses.end(Objects.requireNonNull(found.id()), clock.instant(), by == null ? null : by.id());
            Deadline going = found.going().ending(almanac.anew(found));
            deadlines.update(going);
            return going.dueOn();
        });
    }

    LocalDate extend(ClockOf which, Approver by, String reason) {
        Deadline found = pending(which).orElseThrow(() -> new StepRefused("clock-not-running", which.rule()));
        Extension next = which.rule()
                .extensionAfter(found.extensions())
                .orElseThrow(() -> new StepRefused("clock-not-extensible", which.rule()));
        // What an authority has let pass it cannot prolong; the sides of a dispute can still agree.
        if (next.approval() != Approval.PARTIES && !found.paused() && Clocks.past(found, clock.instant())) {
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
