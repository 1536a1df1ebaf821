package org.zhihe.admin.recusal;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.conflict.Recusals;
import org.zhihe.casework.recusal.RecusalDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Ends a recusal that was wrong or has no cause any more; never one's own. */
@Singleton
@Order(920)
class LiftRecusalStep implements RecusalStep {
    private final RecusalDesk desk;
    private final Messages messages;

    LiftRecusalStep(RecusalDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "lift-recusal";
    }

    @Override
    public boolean offered(Scene scene) {
        return !standing(scene).isEmpty();
    }

    @Override
    public Form form(Scene scene) {
        List<Option> recusals = standing(scene).stream()
                .map(one -> new Option(
                        String.valueOf(one.id()),
                        messages.get("recusal.standing", one.name(), one.ground(), one.source())))
                .toList();
        return Form.of(
                name(), Group.of("which", Field.select("recusal", recusals).required(), RecusalForm.reason()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.lift(scene.officer(), scene.number(), Long.parseLong(answers.text("recusal")), answers.text("reason"));
    }

    private List<Recusals.Standing> standing(Scene scene) {
        return desk.standing(scene.officer(), scene.matter().id());
    }
}
