package org.zhihe.admin.transfer;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** Takes a step of a transfer as if its form had been sent; for the demonstration. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
public class TransferPlay {
    private final TransferSteps steps;
    private final TransferStepSheet sheet;
    private final Clocks clocks;

    TransferPlay(TransferSteps steps, TransferStepSheet sheet, Clocks clocks) {
        this.steps = steps;
        this.sheet = sheet;
        this.clocks = clocks;
    }

    public void take(Officer officer, long id, String name, Map<String, String> typed) {
        TransferScene scene = steps.scene(officer, id);
        TransferStep step = steps.named(name);
        Answers answers = sheet.form(scene, step).read(SubmittedForm.of(typed), clocks.today());
        if (answers.ok()) {
            step.check().check(scene, answers);
        }
        if (!answers.ok() || !step.offered().test(scene)) {
            throw new IllegalStateException(name + " of transfer " + id + " is refused: " + answers.errors());
        }
        step.take().take(scene, scene.row().version(), answers);
    }
}
