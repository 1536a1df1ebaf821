package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.templates.form.Answers;

/** Goes on with a case that stood still. */
@Singleton
@Order(271)
class ResumeCaseStep implements CaseStep {
    private final EnforcementDesk desk;

    ResumeCaseStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "resume-case";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.enforcement().filter(EnforcementCase::stayed).isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return true;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.resume(scene.officer(), scene.number(), seenVersion);
    }
}
