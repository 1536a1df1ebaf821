package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.templates.form.Answers;

/** Takes the matter on (受理). */
@Singleton
@Order(10)
class AcceptStep implements IntakeStep {
    private final IntakeDesk desk;

    AcceptStep(IntakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "accept";
    }

    @Override
    public boolean offered(Scene scene) {
        return IntakeStep.permits(scene, MatterStatus.ACCEPTED);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.accept(scene.officer(), scene.number(), seenVersion);
    }
}
