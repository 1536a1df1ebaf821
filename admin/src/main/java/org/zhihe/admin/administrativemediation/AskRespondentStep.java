package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AskingDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes that a respondent was handed the request on paper and asked whether it takes part. */
@Singleton
@Order(391)
class AskRespondentStep implements AdministrativeMediationStep {
    private final AskingDesk desk;
    private final WhichRespondent who;
    private final DecisionCopy decision;

    AskRespondentStep(AskingDesk desk, WhichRespondent who, DecisionCopy decision) {
        this.desk = desk;
        this.who = who;
        this.decision = decision;
    }

    @Override
    public String name() {
        return "ask-respondent";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.ASKED;
    }

    /** As long as the request can be brought to somebody. */
    @Override
    public boolean offered(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status().asking())
                .isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status() == AdministrativeMediationStatus.REQUESTED)
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        List<Field> fields = new ArrayList<>(who.fields(scene));
        fields.add(Field.date("day").notAfterToday().required());
        fields.addAll(decision.fields(scene));
        return Form.of(name(), Group.of("asked", fields.toArray(Field[]::new)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        decision.check(scene, answers);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.hand(
                scene.officer(),
                scene.number(),
                seenVersion,
                who.of(scene, answers),
                answers.date("day"),
                decision.of(scene, answers));
    }
}
