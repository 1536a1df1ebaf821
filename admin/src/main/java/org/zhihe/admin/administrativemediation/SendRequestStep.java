package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.mediation.PartyChoices;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AskingDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Sends a respondent the way to the request, which it reads and answers on the public side. */
@Singleton
@Order(390)
class SendRequestStep implements AdministrativeMediationStep {
    private final AskingDesk desk;
    private final PartyChoices parties;
    private final DecisionCopy decision;

    SendRequestStep(AskingDesk desk, PartyChoices parties, DecisionCopy decision) {
        this.desk = desk;
        this.parties = parties;
        this.decision = decision;
    }

    @Override
    public String name() {
        return "send-mediation-request";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.ASKED;
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status().asking())
                .isPresent();
    }

    /** Sending again never stands out. */
    @Override
    public boolean forward(Scene scene) {
        return parties.someNotInvited(scene);
    }

    @Override
    public Form form(Scene scene) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radio("party", parties.respondents(scene)).required());
        fields.addAll(decision.fields(scene));
        return Form.of(name(), Group.of("who", fields.toArray(Field[]::new)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        decision.check(scene, answers);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.send(
                scene.officer(),
                scene.number(),
                seenVersion,
                Long.parseLong(answers.text("party")),
                decision.of(scene, answers));
    }
}
