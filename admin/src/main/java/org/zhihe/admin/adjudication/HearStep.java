package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes the oral hearing. */
@Singleton
@Order(340)
class HearStep implements AdjudicationStep {
    private final AdjudicationDesk desk;

    HearStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "hear";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.HEARD;
    }

    /** Once both sides were called; until then that is what comes next. */
    @Override
    public boolean offered(Scene scene) {
        return AdjudicationStep.super.offered(scene)
                && scene.noted().ofAdjudication().contains(AdjudicationActKind.HEARING_CALLED);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("when", Field.date("day").notAfterToday().required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.hear(scene.officer(), scene.number(), seenVersion, answers.date("day"));
    }
}
