package org.zhihe.portal.feedback;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.web.FormFiles;

/** Draws the form for new facts, or says why it is too late for them. */
@Singleton
class ReopeningSheet {
    private static final Form FORM = Form.of(
            "reopening", Group.of("facts", Field.area("newFacts").max(2000).required(), Field.files(FormFiles.FIELD)));

    private final HeldFiles held;
    private final Clocks clocks;
    private final Messages messages;

    ReopeningSheet(HeldFiles held, Clocks clocks, Messages messages) {
        this.held = held;
        this.clocks = clocks;
        this.messages = messages;
    }

    Answers read(HeldFiles.Sent sent) {
        Answers answers = FORM.read(held.withNames(sent.form(), sent.formKey()), clocks.today());
        HeldFiles.tell(answers, sent.refused());
        return answers;
    }

    ModelAndView<StepPage> fresh(MatterFile file) {
        return view(file, FormView.fresh(FORM, messages), FormFiles.freshKey());
    }

    ModelAndView<StepPage> again(MatterFile file, Answers answers, String formKey) {
        return view(file, FormView.of(FORM, answers, held.held(formKey), messages), formKey);
    }

    /** Words of the refusal that the desk would give. */
    ModelAndView<ReopeningPage> instead(MatterFile file) {
        String number = file.matter().number();
        String why = file.reopenUntil()
                .map(last -> messages.get("refusal.reopening.too-late", last))
                .orElse(messages.get("refusal.reopening.not-concluded"));
        return new ModelAndView<>(
                "portal/tracking/reopening", new ReopeningPage(number, why, "/filing", "/matters/" + number));
    }

    private ModelAndView<StepPage> view(MatterFile file, FormView form, String formKey) {
        List<Fact> facts = new ArrayList<>();
        var outcome = file.matter().outcome();
        if (outcome != null) {
            facts.add(Fact.of(messages.get("step.reopening.outcome"), messages.of(outcome)));
        }
        file.reopenUntil()
                .ifPresent(last -> facts.add(Fact.of(messages.get("step.reopening.until"), messages.show(last))));
        StepPage page = StepPage.of(file.matter().number(), "reopening", form, messages)
                .withFacts(facts)
                .withFormKey(formKey);
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
