package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.Fact;

/** Whoever mediated completes what the court sent back and hands the application in again. */
@Singleton
@Order(205)
class ResubmitConfirmationStep implements Step {
    private final CourtDesk desk;
    private final Messages messages;

    ResubmitConfirmationStep(CourtDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "resubmit-confirmation";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MEDIATOR, Role.COMMITTEE_SECRETARY, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR);
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.CONFIRMATION;
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.confirmation().isPresent();
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.confirmation()
                .filter(one -> one.status() == ConfirmationStatus.RETURNED)
                .isPresent();
    }

    @Override
    public int version(Scene scene) {
        return scene.confirmation().map(JudicialConfirmation::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("what", Field.area("completed").max(1000).required()));
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return scene.confirmation()
                .filter(one -> one.note() != null)
                .map(one -> List.of(Fact.of(messages.get("step.resubmit-confirmation.missing"), one.note())))
                .orElse(List.of());
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.resubmit(scene.officer(), scene.number(), seenVersion, answers.text("completed"));
    }
}
