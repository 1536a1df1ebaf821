package org.zhihe.admin.rightcheck;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.rightcheck.RightCheckDesk;
import org.zhihe.casework.rightcheck.RightStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Records a look into a register: which right, where, when, and what was found. */
@Singleton
@Order(710)
class CheckRightStep implements BesideStep {
    private final RightCheckDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    CheckRightStep(RightCheckDesk desk, Clocks clocks, Messages messages) {
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "check-right";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.INTAKE_OFFICER,
                Role.MEDIATOR,
                Role.COMMITTEE_SECRETARY,
                Role.ENFORCEMENT_OFFICER,
                Role.ADJUDICATOR);
    }

    @Override
    public boolean offered(Scene scene) {
        return !MatterStatus.MOVES.ends(scene.matter().status());
    }

    @Override
    public Topic topic() {
        return Topic.EVIDENCE;
    }

    @Override
    public Form form(Scene scene) {
        String stated = scene.matter().content().rightNumber();
        return Form.of(
                name(),
                Group.of(
                        "found",
                        Field.text("rightNumber").max(60).required().defaultValue(stated == null ? "" : stated),
                        Field.text("register").max(100).required(),
                        Field.date("checkedOn")
                                .notAfterToday()
                                .required()
                                .defaultValue(clocks.today().toString()),
                        Field.radio("result", Option.of(RightStatus.class, messages))
                                .required(),
                        Field.area("note").max(1000)));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.record(
                scene.officer(),
                scene.number(),
                new RightCheckDesk.Finding(
                        answers.text("rightNumber"),
                        answers.text("register"),
                        answers.date("checkedOn"),
                        answers.choice("result", RightStatus.class),
                        answers.optional("note").orElse(null)));
    }
}
