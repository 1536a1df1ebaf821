package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.templates.form.Answers;

/** Closes a case that is carried out (结案). */
@Singleton
@Order(250)
class CloseCaseStep implements EnforcementStep {
    private final EnforcementDesk desk;

    CloseCaseStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "close-case";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.CLOSED;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.close(scene.officer(), scene.number(), seenVersion);
    }
}
