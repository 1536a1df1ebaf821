package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.Fact;

/** Makes the page of a step of a transfer: fresh, or again with what was typed. */
@Singleton
class TransferStepSheet {
    private static final String FORM = "transfer";

    private final TransferFacts facts;
    private final TransferSheet sheet;
    private final Messages messages;

    TransferStepSheet(TransferFacts facts, TransferSheet sheet, Messages messages) {
        this.facts = facts;
        this.sheet = sheet;
        this.messages = messages;
    }

    Form form(TransferScene scene, TransferStep step) {
        return Form.of(FORM, Group.of("step", step.fields().apply(scene).toArray(Field[]::new)));
    }

    TransferStepPage fresh(TransferScene scene, TransferStep step) {
        return page(scene, step, "", FormView.fresh(form(scene, step), messages));
    }

    TransferStepPage again(TransferScene scene, TransferStep step, Answers answers, String warning) {
        return page(scene, step, warning, FormView.again(form(scene, step), answers, messages));
    }

    /** Without its form: whatever it would ask for is not there any more, or not yet. */
    TransferStepPage notNow(TransferScene scene, TransferStep step) {
        return page(scene, step, messages.get("step.not-now"), FormView.fresh(Form.of(FORM), messages));
    }

    private TransferStepPage page(TransferScene scene, TransferStep step, String warning, FormView form) {
        String words = "transfer.step." + step.name();
        List<Fact> all = new ArrayList<>(facts.of(scene));
        all.addAll(facts.stated(scene));
        return new TransferStepPage(
                messages.get(words + ".title"),
                messages.get(words + ".line"),
                sheet.title(scene.row()),
                all,
                sheet.items(scene),
                warning,
                form,
                form.groups().isEmpty() ? "" : TransferPaths.step(scene.id(), step.name()),
                messages.get(words + ".title"),
                String.valueOf(scene.row().version()),
                TransferPaths.show(scene.id()));
    }
}
