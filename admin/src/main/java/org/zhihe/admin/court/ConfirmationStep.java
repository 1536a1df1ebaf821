package org.zhihe.admin.court;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.matter.ProcedureKind;

/** A court's step in a judicial confirmation. */
interface ConfirmationStep extends Step {
    /** Where the step leads. */
    ConfirmationStatus to();

    @Override
    default Set<Role> roles() {
        return Set.of(Role.COURT_CLERK, Role.JUDGE);
    }

    @Override
    default ProcedureKind procedure() {
        return ProcedureKind.CONFIRMATION;
    }

    @Override
    default boolean concerns(Scene scene) {
        return scene.confirmation().isPresent();
    }

    @Override
    default boolean offered(Scene scene) {
        return scene.confirmation()
                .filter(one -> ConfirmationStatus.MOVES.permits(one.status(), to()))
                .isPresent();
    }

    @Override
    default int version(Scene scene) {
        return scene.confirmation().map(JudicialConfirmation::version).orElse(-1);
    }
}
