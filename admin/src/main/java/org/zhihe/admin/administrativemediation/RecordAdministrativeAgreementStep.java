package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.mediation.AgreementSheet;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AgreementTable;
import org.zhihe.casework.administrativemediation.Enforceability;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Records what both sides have signed under the seal of the office. */
@Singleton
@Order(394)
class RecordAdministrativeAgreementStep implements AdministrativeMediationStep {
    private final AgreementTable table;
    private final AgreementSheet sheet;
    private final Messages messages;

    RecordAdministrativeAgreementStep(AgreementTable table, AgreementSheet sheet, Messages messages) {
        this.table = table;
        this.sheet = sheet;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "record-administrative-agreement";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.AGREED;
    }

    /** The questions of any agreement, and by what it can be enforced. */
    @Override
    public Form form(Scene scene) {
        Form agreement = sheet.form("record-agreement");
        List<Group> groups = new ArrayList<>(agreement.groups());
        groups.add(Group.of(
                "enforceability",
                Field.radio("enforceability", Option.of(Enforceability.class, messages))
                        .required()));
        return new Form(agreement.key(), groups);
    }

    @Override
    public void check(Scene scene, Answers answers) {
        sheet.check(answers);
        if (answers.choice("form", AgreementForm.class) != AgreementForm.WRITTEN) {
            answers.refuse("form", "refusal.agreement.seal-missing");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        table.record(
                scene.officer(),
                scene.number(),
                seenVersion,
                sheet.terms(answers),
                answers.choice("enforceability", Enforceability.class));
    }
}
