package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.routing.ObjectionDesk;
import org.zhihe.casework.routing.ObjectionStatus;
import org.zhihe.casework.routing.RouteObjection;
import org.zhihe.casework.routing.RouteObjections;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.Fact;

/** Tells a party that objects why the matter stays where it is. Agreeing with it is another step. */
@Singleton
@Order(47)
class AnswerObjectionStep implements IntakeStep {
    private final ObjectionDesk desk;
    private final RouteObjections objections;
    private final Clocks clocks;
    private final Messages messages;

    AnswerObjectionStep(ObjectionDesk desk, RouteObjections objections, Clocks clocks, Messages messages) {
        this.desk = desk;
        this.objections = objections;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "answer-objection";
    }

    @Override
    public boolean concerns(Scene scene) {
        return !MatterStatus.MOVES.ends(scene.matter().status())
                && objections.findOpen(scene.matter().id()).isPresent();
    }

    /** The page does not exist without an open objection. */
    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public int version(Scene scene) {
        return objections
                .findOpen(scene.matter().id())
                .map(RouteObjection::version)
                .orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("answer", Field.area("answer").max(1000).required()));
    }

    @Override
    public List<Fact> facts(Scene scene) {
        List<Fact> facts = new ArrayList<>();
        objections.ofMatter(scene.matter().id()).stream()
                .filter(one -> one.status() == ObjectionStatus.OPEN)
                .forEach(one -> {
                    facts.add(Fact.of(messages.get("step.answer-objection.by"), one.partyName()));
                    facts.add(Fact.of(messages.get("step.answer-objection.reason"), one.reason()));
                });
        clocks.runningUntil(scene.matter().id(), DeadlineRule.OBJECTION_ANSWER)
                .ifPresent(due -> facts.add(Fact.of(messages.get("step.answer-objection.due"), messages.show(due))));
        return facts;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.keep(scene.officer(), scene.number(), seenVersion, answers.text("answer"));
    }
}
