package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.mediation.PartyChoices;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AskingDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Goes on without one of several respondents that the request cannot be brought to. */
@Singleton
@Order(398)
class LeaveOutRespondentStep implements AdministrativeMediationStep {
    private final AskingDesk desk;
    private final PartyChoices parties;

    LeaveOutRespondentStep(AskingDesk desk, PartyChoices parties) {
        this.desk = desk;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "leave-out-respondent";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.WILLING;
    }

    /** Where there is one only, nobody would be left. */
    @Override
    public boolean offered(Scene scene) {
        boolean asking = scene.administrativeMediation()
                .filter(one -> one.status().asking())
                .isPresent();
        return asking && parties.respondents(scene).size() > 1;
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "who",
                        Field.radio("party", parties.respondents(scene)).required(),
                        Field.area("reason").max(500).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.leaveOut(
                scene.officer(),
                scene.number(),
                seenVersion,
                Long.parseLong(answers.text("party")),
                answers.text("reason"));
    }
}
