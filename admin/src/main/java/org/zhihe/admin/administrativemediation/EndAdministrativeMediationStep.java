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

/** Ends it without an agreement; the case is withdrawn. */
@Singleton
@Order(396)
class EndAdministrativeMediationStep implements AdministrativeMediationStep {
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
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("why", Field.area("reason").max(1000).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.doNotAgree(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
