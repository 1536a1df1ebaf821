package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;

/** Closes the adjudication without a decision (撤案). */
@Singleton
@Order(390)
class WithdrawAdjudicationStep implements AdjudicationStep, ReasonStep {
    private final AdjudicationDesk desk;

    WithdrawAdjudicationStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "withdraw-adjudication";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.WITHDRAWN;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.withdraw(scene.officer(), scene.number(), seenVersion, reason);
    }
}
