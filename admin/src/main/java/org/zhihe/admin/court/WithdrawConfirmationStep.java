package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.CourtDesk;

/** Notes that the parties took their application back (民诉法解释 356). */
@Singleton
@Order(450)
class WithdrawConfirmationStep implements ConfirmationStep, ReasonStep {
    private final CourtDesk desk;

    WithdrawConfirmationStep(CourtDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "withdraw-confirmation";
    }

    @Override
    public ConfirmationStatus to() {
        return ConfirmationStatus.WITHDRAWN;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.withdraw(scene.officer(), scene.number(), seenVersion, reason);
    }
}
