package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Says afterwards where a decision that was served before says that the party can go against it (处罚法 59). */
@Singleton
@Order(248)
record StateRemediesStep(PenaltyDesk desk) implements CaseStep {
    @Override
    public String name() {
        return "state-remedies";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.enforcement()
                .filter(one -> desk.unstated(one, scene.noted().ofCase()))
                .isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "ways",
                        Field.text("reconsideration").max(ServePenaltyStep.NAME).required(),
                        Field.text("court").max(ServePenaltyStep.NAME).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.state(
                scene.officer(), scene.number(), seenVersion, answers.text("reconsideration"), answers.text("court"));
    }
}
