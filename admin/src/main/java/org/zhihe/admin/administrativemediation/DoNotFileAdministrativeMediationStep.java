package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.NotFiledGround;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Does not file it, with the ground, and tells the requester. */
@Singleton
@Order(397)
class DoNotFileAdministrativeMediationStep implements AdministrativeMediationStep {
    private final AdministrativeMediationDesk desk;
    private final Messages messages;

    DoNotFileAdministrativeMediationStep(AdministrativeMediationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "do-not-file-administrative-mediation";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.NOT_FILED;
    }

    @Override
    public Form form(Scene scene) {
        return WhyForm.of(name(), "ground", Option.of(NotFiledGround.class, messages), "reason");
    }

    /** Once the respondent does not take part, there is nothing else to do. */
    @Override
    public boolean forward(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status() == AdministrativeMediationStatus.REFUSED)
                .isPresent();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.doNotFile(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("ground", NotFiledGround.class),
                answers.text("reason"));
    }
}
