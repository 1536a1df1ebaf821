package org.zhihe.admin.consultation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Waits for the answer no longer. */
@Singleton
@Order(903)
class WithdrawOpinionStep implements ConsultationStep {
    private final ConsultationDesk desk;
    private final OpenConsultations open;

    WithdrawOpinionStep(ConsultationDesk desk, OpenConsultations open) {
        this.desk = desk;
        this.open = open;
    }

    @Override
    public String name() {
        return "withdraw-opinion";
    }

    @Override
    public boolean offered(Scene scene) {
        return open.any(scene);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "why",
                        Field.select("consultation", open.options(scene)).required(),
                        Field.area("reason").max(1000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Consultation asked = open.chosen(scene, answers);
        desk.withdraw(scene.officer(), scene.number(), asked.id(), asked.version(), answers.text("reason"));
    }
}
