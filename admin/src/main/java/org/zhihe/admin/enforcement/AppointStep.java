package org.zhihe.admin.enforcement;

import java.time.LocalDate;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes what names a day ahead: of a hearing, or the last one to pay. */
final class AppointStep extends EnforcementActStep {
    private final PenaltyDesk desk;

    AppointStep(EnforcementActKind kind, PenaltyDesk desk) {
        super(kind, desk);
        this.desk = desk;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "act",
                        Field.date("day").notAfterToday().required(),
                        Field.date("appointedOn").required(),
                        Field.area("note").max(LONGEST).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        LocalDate day = answers.date("day");
        if (!answers.date("appointedOn").isAfter(day)) {
            answers.refuse("appointedOn", "form." + name() + ".appointedOn.earlier", day);
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.appoint(
                scene.officer(),
                scene.number(),
                seenVersion,
                new PenaltyDesk.Appointment(
                        kind(), answers.date("day"), answers.date("appointedOn"), answers.text("note")));
    }
}
