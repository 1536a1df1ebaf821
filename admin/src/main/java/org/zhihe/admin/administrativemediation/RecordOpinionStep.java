package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.Opinion;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Takes down whether the respondent takes part. */
@Singleton
@Order(392)
class RecordOpinionStep implements AdministrativeMediationStep {
    private final AdministrativeMediationDesk desk;
    private final Messages messages;

    RecordOpinionStep(AdministrativeMediationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "record-opinion";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.WILLING;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "opinion",
                        Field.radio("opinion", Option.of(Opinion.class, messages))
                                .required(),
                        Field.date("day").notAfterToday().required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.answer(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("opinion", Opinion.class),
                answers.date("day"));
    }
}
