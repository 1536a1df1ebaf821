package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.evidence.ItemChoices;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.adjudication.EvaluationReport;
import org.zhihe.casework.adjudication.ReportDesk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes that the evaluation report has come, and which file it is. */
@Singleton
@Order(322)
class NoteReportStep implements Step {
    private final ReportDesk desk;
    private final ItemChoices items;

    NoteReportStep(ReportDesk desk, ItemChoices items) {
        this.desk = desk;
        this.items = items;
    }

    @Override
    public String name() {
        return "note-evaluation-report";
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
        return scene.adjudication().isPresent()
                && ReportDesk.RIGHTS.contains(scene.matter().content().ipType());
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.adjudication()
                .filter(one -> !AdjudicationStatus.MOVES.ends(one.status()))
                .flatMap(AdministrativeAdjudication::report)
                .filter(EvaluationReport::awaited)
                .isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public int version(Scene scene) {
        return scene.adjudication().map(AdministrativeAdjudication::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "report",
                        Field.text("number").max(60).required(),
                        Field.date("day").notAfterToday().required(),
                        Field.select("item", items.options(scene))));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.note(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.text("number"),
                answers.optional("item").map(Long::valueOf).orElse(null),
                answers.date("day"));
    }
}
