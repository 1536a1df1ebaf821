package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Sends the application back to be completed. */
@Singleton
@Order(430)
class ReturnConfirmationStep implements ConfirmationStep {
    private final CourtDesk desk;

    ReturnConfirmationStep(CourtDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "return-confirmation";
    }

    @Override
    public ConfirmationStatus to() {
        return ConfirmationStatus.RETURNED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("what", Field.area("missing").max(1000).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.returnForCompletion(scene.officer(), scene.number(), seenVersion, answers.text("missing"));
    }
}
