package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.mediation.PartyChoices;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.RespondentDoor;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Lets a respondent that was served follow the adjudication on the public side. */
@Singleton
@Order(331)
class ShowRespondentStep implements AdjudicationStep {
    private final RespondentDoor door;
    private final PartyChoices parties;

    ShowRespondentStep(RespondentDoor door, PartyChoices parties) {
        this.door = door;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "show-respondent";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.SERVED;
    }

    /** Also when it is decided: the respondent may want to sue. */
    @Override
    public boolean offered(Scene scene) {
        return scene.adjudication().filter(one -> one.servedOn() != null).isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public boolean atAnyTime() {
        return true;
    }

    @Override
    public Topic topic() {
        return Topic.PARTIES;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of("who", Field.radio("party", parties.respondents(scene)).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        door.open(scene.officer(), scene.number(), seenVersion, Long.parseLong(answers.text("party")));
    }
}
