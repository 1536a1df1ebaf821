package org.zhihe.admin.clock;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.timekeeping.ClockDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Lets a clock stand still for a reason that its rule knows. */
@Singleton
@Order(820)
class PauseClockStep implements ClockStep {
    private static final int LONGEST = 500;

    private final ClockDesk desk;
    private final Messages messages;

    PauseClockStep(ClockDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "pause-clock";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MEDIATOR, Role.COMMITTEE_SECRETARY, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR);
    }

    @Override
    public boolean fits(Deadline deadline, Scene scene) {
        return desk.pausable(deadline, ClockStep.holding(scene));
    }

    @Override
    public Form form(Scene scene) {
        List<Option> reasons = Arrays.stream(PauseReason.values())
                .filter(reason -> !reason.ofItsOwnStep())
                .filter(reason -> fitting(scene).stream()
                        .anyMatch(one -> one.rule().terms().pauses().contains(reason)))
                .map(reason -> new Option(reason.name(), messages.of(reason)))
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "what",
                        which(scene, messages),
                        Field.radio("reason", reasons).required(),
                        Field.area("note").max(LONGEST).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        Set<PauseReason> allowed = chosen(scene, answers).rule().terms().pauses();
        if (!allowed.contains(answers.choice("reason", PauseReason.class))) {
            answers.refuse(
                    "reason",
                    "clock.reason.wrong",
                    allowed.stream()
                            .filter(one -> !one.ofItsOwnStep())
                            .sorted()
                            .map(messages::of)
                            .collect(Collectors.joining("；")));
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.pause(
                scene.officer(),
                scene.number(),
                seenVersion,
                ClockStep.id(answers),
                answers.choice("reason", PauseReason.class),
                answers.text("note"));
    }
}
