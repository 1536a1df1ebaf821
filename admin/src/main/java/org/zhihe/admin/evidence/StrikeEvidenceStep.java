package org.zhihe.admin.evidence;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.RecordDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Says that a piece of evidence does not count any more; it stays in the record. */
@Singleton
@Order(820)
class StrikeEvidenceStep implements EvidenceStep {
    private final RecordDesk desk;
    private final ItemChoices items;

    StrikeEvidenceStep(RecordDesk desk, ItemChoices items) {
        this.desk = desk;
        this.items = items;
    }

    @Override
    public String name() {
        return "strike-evidence";
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
                        Field.area("reason").max(500).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.strike(scene.officer(), scene.number(), seenVersion, ItemChoices.chosen(answers), answers.text("reason"));
    }
}
