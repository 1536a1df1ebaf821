package org.zhihe.admin.evidence;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.evidence.RecordDesk;
import org.zhihe.casework.matter.ProcedureKind;

/** A step about what is in the record. */
interface EvidenceStep extends Step {
    @Override
    default Set<Role> roles() {
        return RecordDesk.KEEPING;
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
        return Topic.EVIDENCE;
    }
}
