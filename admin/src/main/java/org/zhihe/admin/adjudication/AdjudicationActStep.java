package org.zhihe.admin.adjudication;

import java.util.Locale;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationClerk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes one of the things that are done on the way of an adjudication; each kind is a step of its own. */
final class AdjudicationActStep implements Step {
    private final AdjudicationActKind kind;
    private final AdjudicationClerk clerk;

    AdjudicationActStep(AdjudicationActKind kind, AdjudicationClerk clerk) {
        this.kind = kind;
        this.clerk = clerk;
    }

    @Override
    public String name() {
        return "adjudication-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADJUDICATOR);
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.ADJUDICATION;
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.adjudication().isPresent();
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.adjudication()
                .filter(one -> kind.possible(one.status(), scene.noted().ofAdjudication()))
                .isPresent();
    }

    /** The way forward is the decision; these are done beside it, but for calling to the hearing it needs. */
    @Override
    public boolean forward(Scene scene) {
        return kind == AdjudicationActKind.HEARING_CALLED
                && !scene.noted().ofAdjudication().contains(kind)
                && scene.adjudication()
                        .filter(one -> one.status() == AdjudicationStatus.SERVED)
                        .isPresent();
    }

    @Override
    public int version(Scene scene) {
        return scene.adjudication().map(AdministrativeAdjudication::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        Field day = kind == AdjudicationActKind.HEARING_CALLED
                ? Field.date("day").notBeforeToday()
                : Field.date("day").notAfterToday();
        return Form.of(
                name(),
                Group.of("act", day.required(), Field.area("note").max(2000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        clerk.note(scene.officer(), scene.number(), seenVersion, kind, answers.date("day"), answers.text("note"));
    }
}
