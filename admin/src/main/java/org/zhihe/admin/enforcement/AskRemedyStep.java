package org.zhihe.admin.enforcement;

import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.enforcement.PenaltyRemedyDesk;
import org.zhihe.templates.form.Answers;

/** Notes that the party has gone against the penalty: to the government above, or to a court. */
final class AskRemedyStep extends EnforcementActStep {
    private final PenaltyRemedyDesk desk;

    AskRemedyStep(EnforcementActKind kind, PenaltyDesk penalties, PenaltyRemedyDesk desk) {
        super(kind, penalties);
        this.desk = desk;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.ask(scene.officer(), scene.number(), seenVersion, kind(), answers.date("day"), answers.text("note"));
    }
}
