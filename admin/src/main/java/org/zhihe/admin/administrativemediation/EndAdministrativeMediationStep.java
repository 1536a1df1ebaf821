package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;

/** Ends it without an agreement; the case is withdrawn. */
@Singleton
@Order(396)
class EndAdministrativeMediationStep implements AdministrativeMediationStep, ReasonStep {
    private final AdministrativeMediationDesk desk;

    EndAdministrativeMediationStep(AdministrativeMediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "end-administrative-mediation";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.NOT_AGREED;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.doNotAgree(scene.officer(), scene.number(), seenVersion, reason);
    }
}
