package org.zhihe.admin.enforcement;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.matter.ProcedureKind;

/** A step of an enforcement case. */
interface EnforcementStep extends Step {
    /** Where the step leads. */
    EnforcementStatus to();

    @Override
    default Set<Role> roles() {
        return Set.of(Role.ENFORCEMENT_OFFICER);
    }

    @Override
    default ProcedureKind procedure() {
        return ProcedureKind.ENFORCEMENT;
    }

    @Override
    default boolean concerns(Scene scene) {
        return scene.enforcement().isPresent();
    }

    /** While a penalty is under review, nothing else is done. */
    @Override
    default boolean offered(Scene scene) {
        return scene.enforcement()
                .filter(one ->
                        !one.underReview() && !one.stayed() && EnforcementStatus.MOVES.permits(one.status(), to()))
                .isPresent();
    }

    @Override
    default int version(Scene scene) {
        return scene.enforcement().map(EnforcementCase::version).orElse(-1);
    }
}
