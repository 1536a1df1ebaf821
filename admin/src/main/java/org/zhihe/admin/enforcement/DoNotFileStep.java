package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;

/** Does not file the case (不予立案), with the reason. */
@Singleton
@Order(220)
class DoNotFileStep implements EnforcementStep, ReasonStep {
    private final EnforcementDesk desk;

    DoNotFileStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "do-not-file";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.NOT_FILED;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.doNotFile(scene.officer(), scene.number(), seenVersion, reason);
    }
}
