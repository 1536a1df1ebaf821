package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Takes the application and gives it the court's number (案号). */
@Singleton
@Order(410)
class AcceptConfirmationStep implements ConfirmationStep {
    private final CourtDesk desk;

    AcceptConfirmationStep(CourtDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "accept-confirmation";
    }

    @Override
    public ConfirmationStatus to() {
        return ConfirmationStatus.ACCEPTED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("case", CaseNumbers.field("caseNumber").required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.accept(scene.officer(), scene.number(), seenVersion, answers.text("caseNumber"));
    }
}
