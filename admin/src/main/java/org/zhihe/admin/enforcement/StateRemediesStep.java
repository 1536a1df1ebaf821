package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Says afterwards where a decision that was served before says that the party can go against it (处罚法 59). */
@Singleton
@Order(248)
record StateRemediesStep(PenaltyDesk desk) implements Step {
    @Override
    public String name() {
        return "state-remedies";
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
        return scene.enforcement()
                .filter(one -> desk.unstated(one, scene.noted().ofCase()))
                .isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public int version(Scene scene) {
        return scene.enforcement().map(EnforcementCase::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "ways",
                        Field.text("reconsideration").max(ServePenaltyStep.NAME).required(),
                        Field.text("court").max(ServePenaltyStep.NAME).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.state(
                scene.officer(), scene.number(), seenVersion, answers.text("reconsideration"), answers.text("court"));
    }
}
