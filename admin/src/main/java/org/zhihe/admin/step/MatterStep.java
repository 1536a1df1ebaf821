package org.zhihe.admin.step;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.ProcedureKind;

/** A step with the matter itself, whatever procedures it has. */
public interface MatterStep extends Step {
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
}
