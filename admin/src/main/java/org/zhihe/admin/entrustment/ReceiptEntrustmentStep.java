package org.zhihe.admin.entrustment;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.entrustment.EntrustmentDesk;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.matter.Desk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes that the court has what went back: the court itself, or the centre for one without access. */
@Singleton
@Order(535)
class ReceiptEntrustmentStep implements EntrustmentStep {
    private final EntrustmentDesk desk;

    ReceiptEntrustmentStep(EntrustmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "receipt-entrustment";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COURT_CLERK, Role.JUDGE, Role.INTAKE_OFFICER);
    }

    @Override
    public EntrustmentStatus from() {
        return EntrustmentStatus.REPORTED;
    }

    @Override
    public boolean offered(Scene scene) {
        return EntrustmentStep.super.offered(scene)
                && scene.entrustment()
                        .filter(one -> one.receiptedOn() == null)
                        .filter(one -> scene.desk() == Desk.COURT || desk.receiptedByCentre(one))
                        .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("when", Field.date("day").notAfterToday().required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.receipt(scene.officer(), scene.number(), seenVersion, answers.date("day"));
    }
}
