package org.zhihe.admin.ledger;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;

/** A step of joint supervision: the centre's, whatever state the matter is in. */
interface SupervisionStep extends Step {
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
    default boolean forward(Scene scene) {
        return false;
    }

    @Override
    default boolean atAnyTime() {
        return true;
    }

    @Override
    default Topic topic() {
        return Topic.COOPERATION;
    }
}
