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

/** Does not file the case (不予立案), with the reason. */
@Singleton
@Order(220)
class DoNotFileStep implements EnforcementStep {
    private final EnforcementDesk desk;

    DoNotFileStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "do-not-file";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.NOT_FILED;
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
        desk.doNotFile(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
