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

/** Signs for the papers of the court; from that day its time runs. */
@Singleton
@Order(531)
class TakeUpEntrustmentStep implements EntrustmentStep {
    private final EntrustmentDesk desk;

    TakeUpEntrustmentStep(EntrustmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "take-up-entrustment";
    }

    @Override
    public EntrustmentStatus from() {
        return EntrustmentStatus.ENTRUSTED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("when", Field.date("day").notAfterToday().required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.takeUp(scene.officer(), scene.number(), seenVersion, answers.date("day"));
    }
}
