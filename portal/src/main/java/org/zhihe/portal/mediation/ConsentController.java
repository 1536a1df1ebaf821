package org.zhihe.portal.mediation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.ConsentDesk;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** A party says whether it is willing to mediate. */
@Controller("/matters/{number}/consent")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ConsentController {
    private final Visits visits;
    private final MatterFiles files;
    private final RequestFacts facts;
    private final ConsentDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    ConsentController(
            Visits visits, MatterFiles files, RequestFacts facts, ConsentDesk desk, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.files = files;
        this.facts = facts;
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<StepPage> ask(String number, HttpRequest<?> request) {
        return view(visits.require(request, number), FormView.fresh(form(), messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(String number, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        Answers answers = form().read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(access, FormView.again(form(), answers, messages)));
        }
        Consent.Answer answer = answers.choice("answer", Consent.Answer.class);
        desk.answer(access, answer);
        String done = answer == Consent.Answer.AGREED ? "agreed" : "refused";
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=" + done));
    }

    private Form form() {
        return Form.of(
                "consent",
                Group.of(
                        "answer",
                        Field.radio("answer", Option.of(Consent.Answer.class, messages))
                                .required()));
    }

    private ModelAndView<StepPage> view(PartyAccess access, FormView form) {
        StepPage page = StepPage.of(access.number(), "consent", form, messages).withFacts(facts.of(files.open(access)));
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
