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

/** Notes that the parties took their application back (民诉法解释 356). */
@Singleton
@Order(450)
class WithdrawConfirmationStep implements ConfirmationStep {
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
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("why", Field.area("explanation").max(1000).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.withdraw(scene.officer(), scene.number(), seenVersion, answers.text("explanation"));
    }
}
