package org.zhihe.admin.enforcement;

import java.util.Arrays;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.enforcement.PenaltyRemedyDesk;
import org.zhihe.casework.enforcement.RemedyOutcome;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Notes what a reconsideration or a suit has made of the penalty. */
final class EndRemedyStep extends EnforcementActStep {
    private final PenaltyRemedyDesk desk;
    private final Messages messages;

    EndRemedyStep(EnforcementActKind kind, PenaltyDesk penalties, PenaltyRemedyDesk desk, Messages messages) {
        super(kind, penalties);
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "act",
                        Field.radio("outcome", outcomes()).required(),
                        Field.date("day").notAfterToday().required(),
                        Field.area("note").max(LONGEST).required()));
    }

    /** Only who reconsiders can let a time pass that the law has set. */
    private List<Option> outcomes() {
        return Arrays.stream(RemedyOutcome.values())
                .filter(one -> kind() == EnforcementActKind.RECONSIDERATION_DECIDED || one != RemedyOutcome.NOT_DECIDED)
                .map(one -> new Option(one.name(), messages.of(one)))
                .toList();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.end(
                scene.officer(),
                scene.number(),
                seenVersion,
                new PenaltyRemedyDesk.Ending(
                        kind(),
                        answers.choice("outcome", RemedyOutcome.class),
                        answers.date("day"),
                        answers.text("note")));
    }
}
