package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;

/** Does not file the request (不予立案), with the reason. */
@Singleton
@Order(320)
class DoNotFileAdjudicationStep implements AdjudicationStep, ReasonStep {
    private final AdjudicationDesk desk;

    DoNotFileAdjudicationStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "do-not-file-adjudication";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.NOT_FILED;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.doNotFile(scene.officer(), scene.number(), seenVersion, reason);
    }
}
