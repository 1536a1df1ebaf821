package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Notes who stayed away from the meeting without a reason, which ends the mediation. */
@Singleton
@Order(395)
class RecordAbsenceStep implements AdministrativeMediationStep {
    private final AdministrativeMediationDesk desk;
    private final Messages messages;

    RecordAbsenceStep(AdministrativeMediationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "record-absence";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.NOT_AGREED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "who",
                        Field.radio("side", Option.of(Side.class, messages)).required(),
                        Field.area("what").max(1000).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.absent(
                scene.officer(), scene.number(), seenVersion, answers.choice("side", Side.class), answers.text("what"));
    }
}
