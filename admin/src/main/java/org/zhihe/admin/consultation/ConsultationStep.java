package org.zhihe.admin.consultation;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.matter.ProcedureKind;

/** A step with a request to somebody else. It stands beside the work of whichever procedure is under way. */
interface ConsultationStep extends Step {
    @Override
    default Set<Role> roles() {
        return ConsultationDesk.ASKING;
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
    default boolean atAnyTime() {
        return true;
    }

    @Override
    default Topic topic() {
        return Topic.COOPERATION;
    }

    @Override
    default boolean forward(Scene scene) {
        return false;
    }

    @Override
    default int version(Scene scene) {
        return scene.matter().version();
    }
}
