package org.zhihe.admin.question;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.MatterStep;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.question.AnswerDesk;
import org.zhihe.casework.question.PartyMessages;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;

/** Answers what one party has asked; of several that wait, the officer says which. */
@Singleton
@Order(700)
class AnswerStep implements MatterStep {
    private static final int LONGEST = 2000;

    private final AnswerDesk desk;
    private final PartyMessages thread;
    private final Messages messages;

    AnswerStep(AnswerDesk desk, PartyMessages thread, Messages messages) {
        this.desk = desk;
        this.thread = thread;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "answer-question";
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
        return !waiting(scene).isEmpty();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    /** A choice carries the last question that was seen, so that a later one stays open. */
    @Override
    public Form form(Scene scene) {
        List<Option> asked = latest(waiting(scene)).stream()
                .map(line -> new Option(
                        line.partyId() + "-" + line.id(),
                        messages.get("step.answer-question.asked", line.partyName(), line.side())))
                .toList();
        Field question = Field.radio("question", asked).required();
        return Form.of(
                name(),
                Group.of(
                        "answer",
                        asked.size() == 1 ? question.defaultValue(asked.get(0).value()) : question,
                        Field.area("answer").max(LONGEST).required()));
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return waiting(scene).stream()
                .map(line ->
                        Fact.of(messages.get("step.answer-question.asked", line.partyName(), line.side()), line.text()))
                .toList();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        String[] chosen = answers.text("question").split("-", 2);
        desk.answer(
                scene.officer(),
                scene.number(),
                Long.parseLong(chosen[0]),
                Long.parseLong(chosen[1]),
                answers.text("answer"));
    }

    private List<PartyMessages.Line> waiting(Scene scene) {
        return thread.ofDesk(scene.matter().id(), scene.desk()).stream()
                .filter(PartyMessages.Line::unanswered)
                .toList();
    }

    /** Of each party. */
    private static Collection<PartyMessages.Line> latest(List<PartyMessages.Line> waiting) {
        Map<Long, PartyMessages.Line> byParty = new LinkedHashMap<>();
        waiting.forEach(line -> byParty.put(line.partyId(), line));
        return byParty.values();
    }
}
