package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.DeclineGround;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Does not take the matter on (不予受理), with ground and reason. */
@Singleton
@Order(30)
class DeclineStep implements IntakeStep {
    private final IntakeDesk desk;
    private final Messages messages;

    DeclineStep(IntakeDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "decline";
    }

    @Override
    public boolean offered(Scene scene) {
        return IntakeStep.permits(scene, MatterStatus.DECLINED);
    }

    @Override
    public Form form(Scene scene) {
        return WhyForm.of(name(), "ground", Option.of(DeclineGround.class, messages), "reason");
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.decline(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("ground", DeclineGround.class),
                answers.text("reason"));
    }
}
