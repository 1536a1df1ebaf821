package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.ConsentDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Takes down what a party told the mediator. */
@Singleton
@Order(130)
class RecordConsentStep implements MediationStep {
    private final ConsentDesk desk;
    private final PartyChoices parties;
    private final Messages messages;

    RecordConsentStep(ConsentDesk desk, PartyChoices parties, Messages messages) {
        this.desk = desk;
        this.parties = parties;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "record-consent";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.mediation()
                .filter(one -> one.status() == MediationStatus.AWAITING_CONSENT
                        || one.status() == MediationStatus.CONSENT_REFUSED)
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "answer",
                        Field.radio("party", parties.all(scene)).required(),
                        Field.radio("answer", Option.of(Consent.Answer.class, messages))
                                .required(),
                        Field.select("channel", parties.channels()).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.record(
                scene.officer(),
                scene.number(),
                seenVersion,
                Long.parseLong(answers.text("party")),
                answers.choice("answer", Consent.Answer.class),
                answers.choice("channel", Consent.Channel.class));
    }
}
