package org.zhihe.admin.recusal;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.recusal.RecusalDesk;

/** A step about who keeps away from the matter. */
interface RecusalStep extends Step {
    @Override
    default Set<Role> roles() {
        return RecusalDesk.DECIDING;
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
    default boolean forward(Scene scene) {
        return false;
    }

    @Override
    default boolean atAnyTime() {
        return true;
    }

    @Override
    default Topic topic() {
        return Topic.FILE;
    }

    @Override
    default int version(Scene scene) {
        return scene.matter().version();
    }
}
