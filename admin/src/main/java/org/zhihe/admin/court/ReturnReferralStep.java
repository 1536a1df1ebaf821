package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.referral.ReferralDesk;
import org.zhihe.casework.referral.ReferralStatus;

/** Sends the matter back to the centre. */
@Singleton
@Order(530)
class ReturnReferralStep implements ReferralStep, ReasonStep {
    private final ReferralDesk desk;

    ReturnReferralStep(ReferralDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "return-referral";
    }

    @Override
    public ReferralStatus to() {
        return ReferralStatus.RETURNED;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.sendBack(scene.officer(), scene.number(), seenVersion, reason);
    }
}
