package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.mediation.ConsentDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Lets a respondent in and sends it the invitation. */
@Singleton
@Order(120)
class InviteRespondentStep implements MediationStep {
    private final ConsentDesk desk;
    private final PartyChoices parties;

    InviteRespondentStep(ConsentDesk desk, PartyChoices parties) {
        this.desk = desk;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "invite-respondent";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.mediation()
                .filter(one -> !MediationStatus.MOVES.ends(one.status()))
                .filter(one -> one.status() != MediationStatus.MEDIATING || parties.someNotInvited(scene))
                .filter(one -> !parties.respondents(scene).isEmpty())
                .isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return parties.someNotInvited(scene);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of("who", Field.radio("party", parties.respondents(scene)).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.invite(scene.officer(), scene.number(), seenVersion, Long.parseLong(answers.text("party")));
    }
}
