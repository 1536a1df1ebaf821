package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.mediation.JoiningChoices;
import org.zhihe.admin.mediation.PartyChoices;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Takes down that a party asks the court to confirm the agreement that bears the office's seal. */
@Singleton
@Order(399)
class RecordAgencyJoiningStep implements AdministrativeMediationStep {
    private final JoiningDesk desk;
    private final JoiningChoices choices;
    private final PartyChoices parties;

    RecordAgencyJoiningStep(JoiningDesk desk, JoiningChoices choices, PartyChoices parties) {
        this.desk = desk;
        this.choices = choices;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "record-agency-joining";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.AGREED;
    }

    @Override
    public boolean offered(Scene scene) {
        return choices.open(scene);
    }

    /** The same questions as the committee asks. */
    @Override
    public Form form(Scene scene) {
        return Form.of(
                "record-joining",
                Group.of(
                        "who",
                        Field.radio("party", choices.notJoined(scene)).required(),
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
