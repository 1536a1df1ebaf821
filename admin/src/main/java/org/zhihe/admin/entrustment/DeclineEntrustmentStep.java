package org.zhihe.admin.entrustment;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.entrustment.EntrustmentDesk;
import org.zhihe.casework.entrustment.EntrustmentStatus;

/** Gives the papers back to the court unmediated. */
@Singleton
@Order(532)
class DeclineEntrustmentStep implements EntrustmentStep, ReasonStep {
    private final EntrustmentDesk desk;

    DeclineEntrustmentStep(EntrustmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "decline-entrustment";
    }

    @Override
    public EntrustmentStatus from() {
        return EntrustmentStatus.ENTRUSTED;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.doNotTakeUp(scene.officer(), scene.number(), seenVersion, reason);
    }
}
