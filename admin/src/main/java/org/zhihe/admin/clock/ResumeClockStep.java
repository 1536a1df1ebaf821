package org.zhihe.admin.clock;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.timekeeping.ClockDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Lets a clock go on that staff have stopped; its last day moves by as long as it stood. */
@Singleton
@Order(821)
class ResumeClockStep implements ClockStep {
    private final ClockDesk desk;
    private final Messages messages;

    ResumeClockStep(ClockDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "resume-clock";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MEDIATOR, Role.COMMITTEE_SECRETARY, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR);
    }

    @Override
    public boolean fits(Deadline deadline, Scene scene) {
        return ClockDesk.resumable(deadline, ClockStep.holding(scene));
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("what", which(scene, messages)));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.resume(scene.officer(), scene.number(), seenVersion, ClockStep.id(answers));
    }
}
