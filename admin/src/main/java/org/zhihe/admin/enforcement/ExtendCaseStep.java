package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.enforcement.DiscussionDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.Fact;

/** Records the discussion that gave a case more time once its first extension was too short (程序规定 64). */
@Singleton
@Order(272)
class ExtendCaseStep implements CaseStep {
    private final DiscussionDesk desk;
    private final Messages messages;

    ExtendCaseStep(DiscussionDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "extend-case";
    }

    @Override
    public boolean offered(Scene scene) {
        return clock(scene).isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    private Optional<Deadline> clock(Scene scene) {
        return scene.enforcement().flatMap(one -> desk.extensible(one, scene.clocks()));
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return clock(scene)
                .map(one -> List.of(Fact.of(messages.get("fact.dueOn"), messages.get("penalty.day", one.dueOn()))))
                .orElse(List.of());
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "discussion",
                        Field.date("heldOn").notAfterToday().required(),
                        Field.text("attended").max(200).required(),
                        Field.date("until").required(),
                        Field.area("reason").max(500).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        LocalDate until = answers.date("until");
        clock(scene)
                .filter(one -> !until.isAfter(one.dueOn()))
                .ifPresent(one -> answers.refuse("until", "form.extend-case.until.earlier", one.dueOn()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.extend(
                scene.officer(),
                scene.number(),
                seenVersion,
                new DiscussionDesk.Discussion(
                        answers.date("heldOn"),
                        answers.text("attended"),
                        answers.date("until"),
                        answers.text("reason")));
    }
}
