package org.zhihe.admin.evidence;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.RecordDesk;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Decides who sees a piece of evidence, and about requests to seal it. */
@Singleton
@Order(810)
class ShowEvidenceStep implements EvidenceStep {
    private final RecordDesk desk;
    private final ItemChoices items;
    private final Messages messages;

    ShowEvidenceStep(RecordDesk desk, ItemChoices items, Messages messages) {
        this.desk = desk;
        this.items = items;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "show-evidence";
    }

    @Override
    public boolean offered(Scene scene) {
        return version(scene) > 0;
    }

    @Override
    public int version(Scene scene) {
        return desk.version(scene.matter().id());
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "which",
                        items.field(scene),
                        Field.radio("visibility", VisibilityChoices.of(messages, Visibility.values()))
                                .required(),
                        Field.checkboxes("readers", readers(scene)),
                        Field.area("reason").max(500).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        boolean sealed = answers.choice("visibility", Visibility.class) == Visibility.SEALED;
        if (sealed && answers.all("readers").isEmpty()) {
            answers.refuse("readers", "refusal.evidence.no-readers");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.show(
                scene.officer(),
                scene.number(),
                seenVersion,
                ItemChoices.chosen(answers),
                answers.choice("visibility", Visibility.class),
                answers.all("readers").stream().map(Long::valueOf).collect(Collectors.toSet()),
                answers.text("reason"));
    }

    private List<Option> readers(Scene scene) {
        return desk.candidates(scene.matter().id()).stream()
                .map(one -> new Option(
                        String.valueOf(one.id()), messages.get("evidence.reader", one.name(), one.bodyShortName())))
                .toList();
    }
}
