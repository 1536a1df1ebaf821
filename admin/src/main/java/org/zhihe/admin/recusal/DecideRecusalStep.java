package org.zhihe.admin.recusal;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.conflict.Recusals;
import org.zhihe.casework.recusal.RecusalDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Takes down that a colleague keeps away (决定回避). */
@Singleton
@Order(910)
class DecideRecusalStep implements RecusalStep {
    private final RecusalDesk desk;
    private final Messages messages;

    DecideRecusalStep(RecusalDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "decide-recusal";
    }

    @Override
    public boolean offered(Scene scene) {
        return !candidates(scene).isEmpty();
    }

    @Override
    public Form form(Scene scene) {
        List<Option> people = candidates(scene).stream()
                .map(one -> new Option(
                        String.valueOf(one.id()), messages.get("recusal.person", one.bodyShortName(), one.name())))
                .toList();
        return RecusalForm.of(name(), people, Option.of(RecusalGround.class, messages));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.decide(
                scene.officer(),
                scene.number(),
                Long.parseLong(answers.text("colleague")),
                answers.choice("ground", RecusalGround.class),
                answers.text("reason"));
    }

    private List<Recusals.Candidate> candidates(Scene scene) {
        return desk.candidates(scene.officer(), scene.matter().id());
    }
}
