package org.zhihe.admin.adjudication;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.matter.ProcedureKind;

/** A step of an adjudication. */
interface AdjudicationStep extends Step {
    /** Where the step leads. */
    AdjudicationStatus to();

    @Override
    default Set<Role> roles() {
        return Set.of(Role.ADJUDICATOR);
    }

    @Override
    default ProcedureKind procedure() {
        return ProcedureKind.ADJUDICATION;
    }

    @Override
    default boolean concerns(Scene scene) {
        return scene.adjudication().isPresent();
    }

    /** What stands still goes on by being resumed only, though its state may become any it had before. */
    @Override
    default boolean offered(Scene scene) {
        return scene.adjudication()
                .filter(one -> AdjudicationStatus.MOVES.permits(one.status(), to()))
                .filter(one -> one.status() != AdjudicationStatus.STAYED || AdjudicationStatus.MOVES.ends(to()))
                .isPresent();
    }

    @Override
    default int version(Scene scene) {
        return scene.adjudication().map(AdministrativeAdjudication::version).orElse(-1);
    }
}
