package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.casework.confirmation.NotAcceptedGround;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Does not take the application (民诉法解释 355). */
@Singleton
@Order(440)
class NotAcceptConfirmationStep implements ConfirmationStep {
    private final CourtDesk desk;
    private final Messages messages;

    NotAcceptConfirmationStep(CourtDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "not-accept-confirmation";
    }

    @Override
    public ConfirmationStatus to() {
        return ConfirmationStatus.NOT_ACCEPTED;
    }

    @Override
    public Form form(Scene scene) {
        return WhyForm.of(name(), "ground", Option.of(NotAcceptedGround.class, messages), "explanation");
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.doNotAccept(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("ground", NotAcceptedGround.class),
                answers.text("explanation"));
    }
}
