package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Closes it because the requester takes the request back. */
@Singleton
@Order(398)
class WithdrawAdministrativeMediationStep implements AdministrativeMediationStep {
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
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("why", Field.area("reason").max(1000).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.withdraw(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
