package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.referral.ReferralDesk;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Sends the matter back to the centre. */
@Singleton
@Order(530)
class ReturnReferralStep implements ReferralStep {
    private final ReferralDesk desk;

    ReturnReferralStep(ReferralDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "return-referral";
    }

    @Override
    public ReferralStatus to() {
        return ReferralStatus.RETURNED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("why", Field.area("reason").max(1000).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.sendBack(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
