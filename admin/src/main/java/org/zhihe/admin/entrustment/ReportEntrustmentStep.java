package org.zhihe.admin.entrustment;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.entrustment.EntrustmentDesk;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.form.Answers;

/** Sends the result back to the court, with the agreement or with its own papers. */
@Singleton
@Order(533)
class ReportEntrustmentStep implements EntrustmentStep {
    private final EntrustmentDesk desk;

    ReportEntrustmentStep(EntrustmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "report-entrustment";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MEDIATOR, Role.COMMITTEE_SECRETARY);
    }

    @Override
    public EntrustmentStatus from() {
        return EntrustmentStatus.TAKEN_UP;
    }

    @Override
    public boolean offered(Scene scene) {
        return EntrustmentStep.super.offered(scene)
                && scene.mediation()
                        .filter(one -> MediationStatus.MOVES.ends(one.status()))
                        .isPresent();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.report(scene.officer(), scene.number(), seenVersion);
    }
}
