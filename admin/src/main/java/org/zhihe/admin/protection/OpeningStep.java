package org.zhihe.admin.protection;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.protection.OpeningDesk;
import org.zhihe.casework.protection.ProtectedIdentities.Standing;

/** A step about who a protected reporter is. */
interface OpeningStep extends Step {
    OpeningDesk desk();

    /** Only reports protect who makes them. */
    default Optional<Standing> standing(Scene scene) {
        return scene.matter().kind() == MatterKind.REPORT
                ? desk().standing(scene.officer(), scene.matter().id())
                : Optional.empty();
    }

    @Override
    default Set<Role> roles() {
        return OpeningDesk.OPENING;
    }

    @Override
    @Nullable
    default ProcedureKind procedure() {
        return null;
    }

    @Override
    default boolean concerns(Scene scene) {
        return standing(scene).isPresent();
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
        return Topic.PARTIES;
    }
}
