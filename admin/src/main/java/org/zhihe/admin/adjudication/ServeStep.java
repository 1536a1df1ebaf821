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

/** Notes that the request was served on the respondent. */
@Singleton
@Order(330)
class ServeStep implements AdjudicationStep {
    private final AdjudicationDesk desk;

    ServeStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.SERVED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("when", Field.date("day").notAfterToday().required(), Field.checkbox("abroad")));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.serve(scene.officer(), scene.number(), seenVersion, answers.date("day"), answers.ticked("abroad"));
    }
}
