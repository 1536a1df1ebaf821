package org.zhihe.admin.administrativemediation;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.matter.ProcedureKind;

/** A step of an administrative mediation. */
interface AdministrativeMediationStep extends Step {
    /** Where the step leads. */
    AdministrativeMediationStatus to();

    @Override
    default Set<Role> roles() {
        return Set.of(Role.ADJUDICATOR, Role.ENFORCEMENT_OFFICER);
    }

    @Override
    default ProcedureKind procedure() {
        return ProcedureKind.ADMINISTRATIVE_MEDIATION;
    }

    @Override
    default boolean concerns(Scene scene) {
        return scene.administrativeMediation().isPresent();
    }

    @Override
    default boolean offered(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> AdministrativeMediationStatus.MOVES.permits(one.status(), to()))
                .isPresent();
    }

    @Override
    default int version(Scene scene) {
        return scene.administrativeMediation()
                .map(AdministrativeMediation::version)
                .orElse(-1);
    }
}
