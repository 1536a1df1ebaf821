package org.zhihe.portal.mediation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.administrativemediation.Asked;
import org.zhihe.casework.administrativemediation.Opinion;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.HeldFile;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.web.FormFiles;

/** The copy of the request that a respondent is served, and what it is asked. */
@Singleton
class OpinionSheet {
    private static final Form OPENING = Form.of("opinion-opening");

    private final MatterFiles files;
    private final RequestFacts facts;
    private final Form form;
    private final Messages messages;

    OpinionSheet(MatterFiles files, RequestFacts facts, Messages messages) {
        this.files = files;
        this.facts = facts;
        this.messages = messages;
        this.form = Form.of(
                "opinion",
                Group.of(
                        "opinion",
                        Field.radio("opinion", Option.of(Opinion.class, messages))
                                .required(),
                        Field.area("words").max(2000)),
                Group.of("files", Field.files(FormFiles.FIELD)));
    }

    Form form() {
        return form;
    }

    FormView fresh() {
        return FormView.fresh(form, messages);
    }

    FormView again(Answers answers, Map<String, List<HeldFile>> held) {
        return FormView.of(form, answers, held, messages);
    }

    /** Before it is opened: what it is, and what follows from opening it. */
    StepPage closed(PartyAccess access, Asked asked) {
        String path = path(access.number(), asked.mediationId());
        FormView button = FormView.fresh(OPENING, messages);
        return page(access, path + "/opening", "opinion-opening", button, List.of(office(asked)))
                .withWarning(messages.get("step.opinion-opening.counts"));
    }

    StepPage page(PartyAccess access, Asked asked, FormView drawn) {
        List<Fact> told = new ArrayList<>(facts.of(files.open(access)));
        told.add(office(asked));
        StepPage page = page(access, path(access.number(), asked.mediationId()), "opinion", drawn, told);
        LocalDate last = asked.lastDay();
        return last == null ? page : page.withWarning(messages.get("step.opinion.until", last));
    }

    private StepPage page(PartyAccess access, String path, String step, FormView drawn, List<Fact> told) {
        return new StepPage(
                access.number(),
                messages.get("action.opinion"),
                messages.get("step." + step + ".lead"),
                told,
                "",
                drawn,
                path,
                messages.get("step." + step + ".submit"),
                "",
                "",
                "/matters/" + access.number());
    }

    static String path(String number, long mediationId) {
        return "/matters/" + number + "/opinion/" + mediationId;
    }

    private Fact office(Asked asked) {
        return Fact.of(
                messages.of(ProcedureKind.ADMINISTRATIVE_MEDIATION),
                messages.get("step.opinion.office", asked.bodyName()));
    }
}
