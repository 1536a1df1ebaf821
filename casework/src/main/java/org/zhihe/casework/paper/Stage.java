package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import java.util.HashSet;
import java.util.Set;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.adjudication.EvaluationReport;
import org.zhihe.casework.enforcement.DoneActs;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * Where a procedure stands, as far as it decides which papers there can be.
 *
 * @param status constant of the procedure's own status enum
 * @param result what was decided; null while nothing is
 * @param done what was noted on the way, constants of the procedure's own enum of acts, and what holds besides
 */
public record Stage(
        ProcedureKind procedure, Enum<?> status, @Nullable Enum<?> result, Set<? extends Enum<?>> done) {

    public static Stage of(ProcedureKind procedure, Enum<?> status) {
        return new Stage(procedure, status, null, Set.of());
    }

    public static Stage of(EnforcementCase opened, DoneActs acts) {
        Set<Enum<?>> done = new HashSet<>(acts.kinds());
        if (acts.remedyOpen()) {
            done.add(Circumstance.REMEDY_OPEN);
        }
        if (acts.annulled()) {
            done.add(Circumstance.ANNULLED);
        }
        return new Stage(ProcedureKind.ENFORCEMENT, opened.status(), opened.result(), done);
    }

    public static Stage of(AdministrativeAdjudication opened, Set<AdjudicationActKind> acts) {
        Set<Enum<?>> done = new HashSet<>(acts);
        if (opened.report().filter(EvaluationReport::awaited).isPresent()) {
            done.add(Circumstance.REPORT_AWAITED);
        }
        if (resumed(opened)) {
            done.add(Circumstance.RESUMED);
        }
        return new Stage(ProcedureKind.ADJUDICATION, opened.status(), opened.result(), done);
    }

    /** Of one that has not ended the note is why it stood still. */
    private static boolean resumed(AdministrativeAdjudication opened) {
        AdjudicationStatus status = opened.status();
        return opened.note() != null && status != AdjudicationStatus.STAYED && !AdjudicationStatus.MOVES.ends(status);
    }
}
