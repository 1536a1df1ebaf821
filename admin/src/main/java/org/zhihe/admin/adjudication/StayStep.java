package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.StayGround;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Lets the adjudication stand still (国知局令第81号 28). */
@Singleton
@Order(360)
class StayStep implements AdjudicationStep {
    private final AdjudicationDesk desk;
    private final Messages messages;

    StayStep(AdjudicationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "stay";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.STAYED;
    }

    @Override
    public Form form(Scene scene) {
        return WhyForm.of(name(), "ground", Option.of(StayGround.class, messages), "reason");
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.stay(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("ground", StayGround.class),
                answers.text("reason"));
    }
}
