package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.matter.Claim;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes that the respondent was handed the request and asked whether it takes part. */
@Singleton
@Order(391)
class AskRespondentStep implements AdministrativeMediationStep {
    private final AdministrativeMediationDesk desk;

    AskRespondentStep(AdministrativeMediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "ask-respondent";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.ASKED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "asked",
                        Field.date("day").notAfterToday().required(),
                        Field.text("decisionCopy").max(200)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        boolean damagesOnly = scene.matter().claims().equals(Set.of(Claim.DAMAGES));
        if (damagesOnly && answers.optional("decisionCopy").isEmpty()) {
            answers.refuse("decisionCopy", "refusal.administrative-mediation.no-decision-copy");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.ask(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.date("day"),
                answers.optional("decisionCopy").orElse(null));
    }
}
