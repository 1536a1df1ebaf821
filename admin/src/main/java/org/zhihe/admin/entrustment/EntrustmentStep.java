package org.zhihe.admin.entrustment;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.entrustment.Entrustment;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.matter.ProcedureKind;

/** A step with a mediation that a court has entrusted. */
interface EntrustmentStep extends Step {
    /** Where it stands when the step can be taken. */
    EntrustmentStatus from();

    @Override
    default Set<Role> roles() {
        return Set.of(Role.COMMITTEE_SECRETARY);
    }

    @Override
    default ProcedureKind procedure() {
        return ProcedureKind.ENTRUSTMENT;
    }

    @Override
    default boolean concerns(Scene scene) {
        return scene.entrustment().isPresent();
    }

    @Override
    default boolean offered(Scene scene) {
        return scene.entrustment().filter(one -> one.status() == from()).isPresent();
    }

    @Override
    default int version(Scene scene) {
        return scene.entrustment().map(Entrustment::version).orElse(-1);
    }
}
