package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementResult;
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

    /** A penalty is carried out first; whoever tries before is told what is missing. */
    @Override
    public boolean forward(Scene scene) {
        return scene.enforcement()
                        .filter(one -> one.result() == EnforcementResult.PENALTY)
                        .isEmpty()
                || scene.noted().ofCase().carriedOut();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.close(scene.officer(), scene.number(), seenVersion);
    }
}
