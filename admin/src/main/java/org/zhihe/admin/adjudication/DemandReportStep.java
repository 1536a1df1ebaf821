package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.adjudication.ReportDesk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Demands the evaluation report of a utility model or design (国知局令第81号 14). */
@Singleton
@Order(321)
class DemandReportStep implements Step {
    private static final Set<AdjudicationStatus> EARLY =
            Set.of(AdjudicationStatus.REQUESTED, AdjudicationStatus.FILED, AdjudicationStatus.SERVED);

    private final ReportDesk desk;

    DemandReportStep(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "demand-evaluation-report";
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
                .filter(one -> EARLY.contains(one.status()))
                .filter(one -> one.report().filter(report -> !report.awaited()).isEmpty())
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
        return Form.of(name(), Group.of("why", Field.area("reason").max(1000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.demand(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
