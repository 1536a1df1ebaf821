package org.zhihe.admin.enforcement;

import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes that the decision was handed over, and where it says that the party can go against it (处罚法 59). */
final class ServePenaltyStep extends EnforcementActStep {
    static final int NAME = 100;

    private final PenaltyDesk desk;

    ServePenaltyStep(PenaltyDesk desk) {
        super(EnforcementActKind.SERVED, desk);
        this.desk = desk;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "act",
                        Field.date("day").notAfterToday().required(),
                        Field.area("note").max(LONGEST).required(),
                        Field.text("reconsideration").max(NAME).required(),
                        Field.text("court").max(NAME).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.serve(
                scene.officer(),
                scene.number(),
                seenVersion,
                new PenaltyDesk.Service(
                        answers.date("day"),
                        answers.text("note"),
                        answers.text("reconsideration"),
                        answers.text("court")));
    }
}
