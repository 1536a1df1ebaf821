package org.zhihe.admin.clock;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.timekeeping.ClockDesk;
import org.zhihe.casework.timekeeping.Holding;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/**
 * Ends a reason for which staff have stopped a clock. When it was the last one, the clock goes on, and its last day moves by
 * as long as it stood.
 */
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
        return !desk.endable(deadline, ClockStep.holding(scene)).isEmpty();
    }

    @Override
    public Form form(Scene scene) {
        Holding holding = ClockStep.holding(scene);
        List<Option> options = fitting(scene).stream()
                .flatMap(one -> desk.endable(one, holding).stream().map(reason -> option(one, reason)))
                .toList();
        return Form.of(name(), Group.of("what", ClockStep.choice(options)));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        String[] chosen = answers.text("clock").split("-", 2);
        desk.resume(
                scene.officer(),
                scene.number(),
                seenVersion,
                Long.parseLong(chosen[0]),
                PauseReason.valueOf(chosen[1]));
    }

    private Option option(Deadline deadline, PauseReason reason) {
        return new Option(deadline.id() + "-" + reason, messages.get("clock.resume.choice", deadline.rule(), reason));
    }
}
