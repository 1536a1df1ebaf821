package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Takes down that a party asks the court to confirm the agreement; the first to ask starts the application. */
@Singleton
@Order(202)
class RecordJoiningStep implements MediationStep {
    private final JoiningDesk desk;
    private final JoiningChoices choices;
    private final PartyChoices parties;

    RecordJoiningStep(JoiningDesk desk, JoiningChoices choices, PartyChoices parties) {
        this.desk = desk;
        this.choices = choices;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "record-joining";
    }

    @Override
    public boolean offered(Scene scene) {
        return choices.open(scene);
    }

    @Override
    public Form form(Scene scene) {
        List<Option> who = choices.notJoined(scene);
        return Form.of(
                name(),
                Group.of(
                        "who",
                        Field.radio("party", who).required(),
                        Field.select("channel", parties.channels()).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.record(
                scene.officer(),
                scene.number(),
                Long.parseLong(answers.text("party")),
                answers.choice("channel", Consent.Channel.class));
    }
}
