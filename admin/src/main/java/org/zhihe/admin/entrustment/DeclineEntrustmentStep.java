package org.zhihe.admin.entrustment;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.entrustment.EntrustmentDesk;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Gives the papers back to the court unmediated. */
@Singleton
@Order(532)
class DeclineEntrustmentStep implements EntrustmentStep {
    private final EntrustmentDesk desk;

    DeclineEntrustmentStep(EntrustmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "decline-entrustment";
    }

    @Override
    public EntrustmentStatus from() {
        return EntrustmentStatus.ENTRUSTED;
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
        desk.doNotTakeUp(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
