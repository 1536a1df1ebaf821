package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * Where a procedure stands, as far as it decides which papers there can be.
 *
 * @param status constant of the procedure's own status enum
 * @param result what was decided; null while nothing is
 * @param done what was noted on the way, constants of the procedure's own enum of acts
 */
public record Stage(
        ProcedureKind procedure, Enum<?> status, @Nullable Enum<?> result, Set<? extends Enum<?>> done) {

    public static Stage of(ProcedureKind procedure, Enum<?> status) {
        return new Stage(procedure, status, null, Set.of());
    }
}
