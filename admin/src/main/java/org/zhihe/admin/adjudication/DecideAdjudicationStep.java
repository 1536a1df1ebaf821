package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationResult;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Decides on infringement. */
@Singleton
@Order(350)
class DecideAdjudicationStep implements AdjudicationStep {
    private final AdjudicationDesk desk;
    private final Messages messages;

    DecideAdjudicationStep(AdjudicationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "decide-adjudication";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.DECIDED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "decision",
                        Field.radio("result", Option.of(AdjudicationResult.class, messages))
                                .required(),
                        Field.text("decisionNumber").max(60).required(),
                        Field.date("day").notAfterToday().required(),
                        Field.area("summary").max(2000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.decide(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("result", AdjudicationResult.class),
                answers.text("decisionNumber"),
                answers.date("day"),
                answers.text("summary"));
    }
}
