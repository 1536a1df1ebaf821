package org.zhihe.admin.protection;

import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.protection.OpeningDesk;
import org.zhihe.casework.protection.ProtectedIdentities.Standing;

/** A step about who a protected reporter is. */
interface OpeningStep extends BesideStep {
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
    default boolean concerns(Scene scene) {
        return standing(scene).isPresent();
    }

    @Override
    default Topic topic() {
        return Topic.PARTIES;
    }
}
