package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.form.Answers;

/** Goes on with a case that stood still. */
@Singleton
@Order(271)
class ResumeCaseStep implements Step {
    private final EnforcementDesk desk;

    ResumeCaseStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "resume-case";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ENFORCEMENT_OFFICER);
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.ENFORCEMENT;
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.enforcement().isPresent();
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
    public int version(Scene scene) {
        return scene.enforcement().map(EnforcementCase::version).orElse(-1);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.resume(scene.officer(), scene.number(), seenVersion);
    }
}
