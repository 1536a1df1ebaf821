package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.mediation.PartyChoices;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AskingDesk;
import org.zhihe.casework.administrativemediation.Opinion;
import org.zhihe.casework.administrativemediation.Reply;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Takes down what a respondent has said by letter, by telephone or in person. */
@Singleton
@Order(392)
class RecordOpinionStep implements AdministrativeMediationStep {
    private final AskingDesk desk;
    private final WhichRespondent who;
    private final PartyChoices parties;
    private final Messages messages;

    RecordOpinionStep(AskingDesk desk, WhichRespondent who, PartyChoices parties, Messages messages) {
        this.desk = desk;
        this.who = who;
        this.parties = parties;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "record-opinion";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.WILLING;
    }

    /** Also once it has declined or was silent: it may think again. */
    @Override
    public boolean offered(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status().asking() && one.askedOn() != null)
                .isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status() == AdministrativeMediationStatus.ASKED)
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        List<Field> fields = new ArrayList<>(who.fields(scene));
        fields.add(Field.radio("opinion", Option.of(Opinion.class, messages)).required());
        fields.add(Field.select("channel", parties.channels()).required());
        fields.add(Field.date("day").notAfterToday().required());
        fields.add(Field.area("words").max(2000));
        return Form.of(name(), Group.of("opinion", fields.toArray(Field[]::new)));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Reply reply = new Reply(
                answers.choice("opinion", Opinion.class),
                answers.optional("words").orElse(null),
                answers.choice("channel", Consent.Channel.class),
                answers.date("day"));
        desk.record(scene.officer(), scene.number(), seenVersion, who.of(scene, answers), reply);
    }
}
