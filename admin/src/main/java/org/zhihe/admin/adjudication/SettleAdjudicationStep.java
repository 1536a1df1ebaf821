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

/** Closes the adjudication because the parties settled. */
@Singleton
@Order(380)
class SettleAdjudicationStep implements AdjudicationStep {
    private final AdjudicationDesk desk;

    SettleAdjudicationStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "settle-adjudication";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.SETTLED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("what", Field.area("summary").max(2000).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.settle(scene.officer(), scene.number(), seenVersion, answers.text("summary"));
    }
}
