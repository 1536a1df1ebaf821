package org.zhihe.admin.step;

import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Headers;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;

/** Makes the page of a step: fresh, or again with what was typed. */
@Singleton
class StepSheet {
    private final Headers headers;
    private final StepFiles files;
    private final Messages messages;

    StepSheet(Headers headers, StepFiles files, Messages messages) {
        this.headers = headers;
        this.files = files;
        this.messages = messages;
    }

    StepPage fresh(Scene scene, Step step) {
        return page(scene, step, "", FormView.fresh(step.form(scene), messages));
    }

    /** @param warning why the step was refused as a whole; empty when single answers are wrong */
    StepPage again(Scene scene, Step step, Answers answers, String warning) {
        FormView form = FormView.of(step.form(scene), answers, files.held(answers.submitted()), messages);
        return page(scene, step, warning, form);
    }

    private StepPage page(Scene scene, Step step, String warning, FormView form) {
        String words = step.words(scene);
        String lead = messages.has(words + ".lead") ? messages.get(words + ".lead") : messages.get(words + ".line");
        return new StepPage(
                headers.of(scene),
                messages.get(words + ".title"),
                lead,
                step.facts(scene),
                step.guidance(scene),
                warning,
                form,
                MatterPaths.step(scene.number(), step.name()),
                messages.get(words + ".submit"),
                String.valueOf(step.version(scene)));
    }
}
