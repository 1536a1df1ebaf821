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

/** Tells the party the penalty that is planned (处罚法 44). */
@Singleton
@Order(230)
class NoticePenaltyStep implements EnforcementStep {
    private final EnforcementDesk desk;

    NoticePenaltyStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notice-penalty";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.PENALTY_NOTICED;
    }

    /** Also when it was told already: another penalty is told anew. */
    @Override
    public boolean offered(Scene scene) {
        return EnforcementStep.super.offered(scene)
                || scene.enforcement()
                        .filter(one -> one.status() == EnforcementStatus.PENALTY_NOTICED && !one.stayed())
                        .isPresent();
    }

    /** Told once, it is told anew only when another penalty is planned. */
    @Override
    public boolean forward(Scene scene) {
        return scene.enforcement()
                .filter(one -> one.status() == EnforcementStatus.FILED)
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "what",
                        Field.area("planned").max(1000).required(),
                        Field.date("servedOn").notAfterToday().required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.noticePenalty(
                scene.officer(), scene.number(), seenVersion, answers.text("planned"), answers.date("servedOn"));
    }
}
