package org.zhihe.admin.mediation;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.MediationStatus;

/** A step of a mediation. */
interface MediationStep extends Step {
    @Override
    default Set<Role> roles() {
        return Set.of(Role.MEDIATOR, Role.COMMITTEE_SECRETARY);
    }

    @Override
    default ProcedureKind procedure() {
        return ProcedureKind.MEDIATION;
    }

    @Override
    default boolean concerns(Scene scene) {
        return scene.mediation().isPresent();
    }

    @Override
    default int version(Scene scene) {
        return scene.mediation().map(Mediation::version).orElse(-1);
    }

    default boolean permits(Scene scene, MediationStatus to) {
        return scene.mediation()
                .filter(one -> MediationStatus.MOVES.permits(one.status(), to))
                .isPresent();
    }
}
