package org.zhihe.admin.step;

import org.zhihe.admin.scene.Scene;

/** A step with the matter itself that stands beside the work. */
public interface BesideStep extends MatterStep {
    @Override
    default boolean forward(Scene scene) {
        return false;
    }

    @Override
    default boolean atAnyTime() {
        return true;
    }
}
