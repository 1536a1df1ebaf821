package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.agreement.AgreementDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;

/** Records what was agreed and signed, which ends the mediation. */
@Singleton
@Order(170)
class RecordAgreementStep implements MediationStep {
    private final AgreementDesk desk;
    private final AgreementSheet sheet;

    RecordAgreementStep(AgreementDesk desk, AgreementSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return "record-agreement";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.mediation()
                .filter(one -> one.status() == MediationStatus.MEDIATING)
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        return sheet.form(name());
    }

    @Override
    public void check(Scene scene, Answers answers) {
        sheet.check(answers);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.record(scene.officer(), scene.number(), seenVersion, sheet.terms(answers));
    }
}
