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

/** Does not file the request (不予立案), with the reason. */
@Singleton
@Order(320)
class DoNotFileAdjudicationStep implements AdjudicationStep {
    private final AdjudicationDesk desk;

    DoNotFileAdjudicationStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "do-not-file-adjudication";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.NOT_FILED;
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
        desk.doNotFile(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
