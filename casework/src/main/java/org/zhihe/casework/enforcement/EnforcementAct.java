package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing done on the way to a penalty or in carrying it out, as noted. Rows are only ever added.
 *
 * @param outcome of what ends a remedy; null of everything else, and of ends noted before outcomes were
 * @param appointedOn day of the hearing that was called, or last day of a payment that was put off
 */
@MappedEntity("enforcement_act")
public record EnforcementAct(
        @Id @GeneratedValue @Nullable Long id,
        long caseId,
        EnforcementActKind kind,
        LocalDate day,
        String note,
        long notedBy,
        Instant notedAt,
        @Nullable RemedyOutcome outcome,
        @Nullable LocalDate appointedOn) {
    static EnforcementAct of(
            EnforcementCase opened, EnforcementActKind kind, LocalDate day, String note, long officer, Instant now) {
        return new EnforcementAct(null, opened.id(), kind, day, note, officer, now, null, null);
    }

    EnforcementAct ending(RemedyOutcome how) {
        return new EnforcementAct(id, caseId, kind, day, note, notedBy, notedAt, how, appointedOn);
    }

    EnforcementAct appointing(LocalDate ahead) {
        return new EnforcementAct(id, caseId, kind, day, note, notedBy, notedAt, outcome, ahead);
    }

    boolean annuls() {
        return outcome != null && outcome.annuls();
    }

    boolean alters() {
        return outcome != null && outcome.alters();
    }

    boolean setsAnew() {
        return outcome != null && outcome.setsAnew();
    }

    boolean notTakenUp(EnforcementActKind ended) {
        return kind == ended && outcome == RemedyOutcome.NOT_ACCEPTED;
    }
}
