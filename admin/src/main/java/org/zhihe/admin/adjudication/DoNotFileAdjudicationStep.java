package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.RefusalGround;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Does not file the request (不予立案), with the reason. */
@Singleton
@Order(320)
class DoNotFileAdjudicationStep implements AdjudicationStep {
    private final AdjudicationDesk desk;
    private final Messages messages;

    DoNotFileAdjudicationStep(AdjudicationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
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
        return WhyForm.of(name(), "ground", Option.of(RefusalGround.class, messages), "reason");
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.doNotFile(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("ground", RefusalGround.class),
                answers.text("reason"));
    }
}
