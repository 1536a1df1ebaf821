package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Proposes the penalty, for a colleague to review (送审). */
@Singleton
@Order(235)
class ProposePenaltyStep implements EnforcementStep {
    private final EnforcementDesk desk;

    ProposePenaltyStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "propose-penalty";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.PENALTY_PROPOSED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "decision",
                        Field.text("decisionNumber").max(60).required(),
                        Field.area("summary").max(2000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.proposePenalty(
                scene.officer(), scene.number(), seenVersion, answers.text("decisionNumber"), answers.text("summary"));
    }
}
