package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;

/** Closes it because the requester takes the request back. */
@Singleton
@Order(398)
class WithdrawAdministrativeMediationStep implements AdministrativeMediationStep, ReasonStep {
    private final AdministrativeMediationDesk desk;

    WithdrawAdministrativeMediationStep(AdministrativeMediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "withdraw-administrative-mediation";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.WITHDRAWN;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.withdraw(scene.officer(), scene.number(), seenVersion, reason);
    }
}
