package org.zhihe.admin.entrustment;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.entrustment.EntrustmentDesk;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes that all parties want to mediate longer than the court gave. */
@Singleton
@Order(534)
class ExtendEntrustmentStep implements EntrustmentStep {
    private final EntrustmentDesk desk;

    ExtendEntrustmentStep(EntrustmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "extend-entrustment";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MEDIATOR, Role.COMMITTEE_SECRETARY);
    }

    @Override
    public EntrustmentStatus from() {
        return EntrustmentStatus.TAKEN_UP;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "until",
                        Field.date("until").notBeforeToday().required(),
                        Field.text("how").max(200).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.agreeLonger(
                scene.officer(), scene.number(), seenVersion, answers.date("until"), answers.text("how"));
    }
}
