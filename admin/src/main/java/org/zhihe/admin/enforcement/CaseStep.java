package org.zhihe.admin.enforcement;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.matter.ProcedureKind;

/** A step with an enforcement case, whether it moves the case or not. */
interface CaseStep extends Step {
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

    @Override
    default int version(Scene scene) {
        return scene.enforcement().map(EnforcementCase::version).orElse(-1);
    }
}
