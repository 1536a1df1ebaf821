package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;

/** A step of the matter itself. */
interface IntakeStep extends Step {
    @Override
    default Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    @Nullable
    default ProcedureKind procedure() {
        return null;
    }

    @Override
    default boolean concerns(Scene scene) {
        return true;
    }

    @Override
    default int version(Scene scene) {
        return scene.matter().version();
    }

    static boolean permits(Scene scene, MatterStatus to) {
        return MatterStatus.MOVES.permits(scene.matter().status(), to);
    }
}
