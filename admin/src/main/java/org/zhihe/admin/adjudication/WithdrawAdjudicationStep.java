package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Closes the adjudication without a decision (撤案). */
@Singleton
@Order(390)
class WithdrawAdjudicationStep implements AdjudicationStep {
    private final AdjudicationDesk desk;

    WithdrawAdjudicationStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "withdraw-adjudication";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.WITHDRAWN;
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
