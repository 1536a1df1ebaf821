package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.ClosingGround;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Closes the adjudication without a decision (撤案). */
@Singleton
@Order(390)
class WithdrawAdjudicationStep implements AdjudicationStep {
    private final AdjudicationDesk desk;
    private final Messages messages;

    WithdrawAdjudicationStep(AdjudicationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
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
        return WhyForm.of(name(), "ground", Option.of(ClosingGround.class, messages), "reason");
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.close(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("ground", ClosingGround.class),
                answers.text("reason"));
    }
}
