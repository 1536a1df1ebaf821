package org.zhihe.admin.clock;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.ClockFaces;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.timekeeping.ClockDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Records that a clock was given more time, by whom and why. How much follows from its rule. */
@Singleton
@Order(822)
class ExtendClockStep implements ClockStep {
    private static final int PAPER = 200;
    private static final int LONGEST = 500;

    private final ClockDesk desk;
    private final ClockFaces faces;
    private final Messages messages;

    ExtendClockStep(ClockDesk desk, ClockFaces faces, Messages messages) {
        this.desk = desk;
        this.faces = faces;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "extend-clock";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.INTAKE_OFFICER,
                Role.MEDIATOR,
                Role.COMMITTEE_SECRETARY,
                Role.ENFORCEMENT_OFFICER,
                Role.ADJUDICATOR,
                Role.COURT_CLERK,
                Role.JUDGE);
    }

    @Override
    public boolean fits(Deadline deadline, Scene scene) {
        return desk.extensible(deadline, ClockStep.holding(scene));
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "what",
                        which(scene, messages),
                        Field.text("approved").max(PAPER).required(),
                        Field.area("reason").max(LONGEST).required()));
    }

    @Override
    public String words(Deadline deadline, Messages words) {
        String rule = words.of(deadline.rule());
        return deadline.rule()
                .extensionAfter(deadline.extensions())
                .map(more -> words.get("clock.extension.choice", rule, deadline.dueOn(), faces.extensible(more)))
                .orElse(rule);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.extend(
                scene.officer(),
                scene.number(),
                seenVersion,
                ClockStep.id(answers),
                answers.text("approved"),
                answers.text("reason"));
    }
}
