package org.zhihe.admin.evidence;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.StepFiles;
import org.zhihe.casework.evidence.CounterDesk;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.EvidenceSource;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.party.Parties;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Puts into the record what a party brought to the counter or sent by post. */
@Singleton
@Order(800)
class TakeInEvidenceStep implements EvidenceStep {
    private final CounterDesk desk;
    private final Parties parties;
    private final Messages messages;

    TakeInEvidenceStep(CounterDesk desk, Parties parties, Messages messages) {
        this.desk = desk;
        this.parties = parties;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "take-in-evidence";
    }

    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public int version(Scene scene) {
        return scene.matter().version();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "what",
                        StepFiles.formKey(),
                        Field.select("party", parties(scene)).required(),
                        StepFiles.files().required(),
                        Field.select("purpose", Option.of(EvidencePurpose.class, messages))
                                .required(),
                        Field.select("source", Option.of(EvidenceSource.class, messages))
                                .required(),
                        Field.text("note").max(200)),
                Group.of(
                        "who",
                        Field.radio(
                                        "visibility",
                                        VisibilityChoices.of(
                                                messages, Visibility.STAFF, Visibility.OWN_SIDE, Visibility.BOTH_SIDES))
                                .defaultValue(Visibility.STAFF.name())
                                .required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Handing handing = Handing.of(
                answers.choice("purpose", EvidencePurpose.class),
                answers.choice("source", EvidenceSource.class),
                answers.optional("note").orElse(null),
                answers.choice("visibility", Visibility.class));
        long party = Long.parseLong(answers.text("party"));
        desk.takeIn(scene.officer(), scene.number(), party, handing, StepFiles.key(answers.submitted()));
    }

    private List<Option> parties(Scene scene) {
        return parties.ofMatter(scene.matter().id()).stream()
                .map(one -> new Option(
                        String.valueOf(one.id()),
                        messages.get("evidence.by.party", messages.of(one.side()), one.name())))
                .toList();
    }
}
