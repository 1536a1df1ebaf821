package org.zhihe.portal.confirmation;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.routing.Courts;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.Fact;

/** A party asks the court to confirm the agreement, or joins the other who has asked. */
@Controller("/matters/{number}/confirmation")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ConfirmationController {
    private static final Form FORM = Form.of(
            "confirmation",
            Group.of(
                    "pledge",
                    Field.checkbox("voluntary").required(),
                    Field.checkbox("truthful").required()));

    private final Visits visits;
    private final MatterFiles files;
    private final JoiningDesk desk;
    private final Courts courts;
    private final Clocks clocks;
    private final Messages messages;

    ConfirmationController(
            Visits visits, MatterFiles files, JoiningDesk desk, Courts courts, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.files = files;
        this.desk = desk;
        this.courts = courts;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<StepPage> ask(String number, HttpRequest<?> request) {
        return view(visits.require(request, number), FormView.fresh(FORM, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> join(String number, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(access, FormView.again(FORM, answers, messages)));
        }
        desk.join(access);
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=joined"));
    }

    private ModelAndView<StepPage> view(PartyAccess access, FormView form) {
        MatterFile file = files.open(access);
        MediationAgreement agreement = file.agreement().orElseThrow(NotFound::new);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.link(
                messages.get("paper.agreement.title"),
                agreement.number(),
                "/matters/" + access.number() + "/agreement"));
        facts.add(Fact.of(messages.get("confirmation.effective"), Formats.date(agreement.effectiveOn())));
        courts.confirming(file.matter(), clocks.today()).ifPresent(competent -> {
            facts.add(Fact.of(
                    messages.get("confirmation.court"), competent.court().name()));
            facts.add(Fact.of(messages.get("confirmation.why-court"), competent.explanation()));
            facts.add(Fact.of(messages.get("confirmation.basis"), competent.basis()));
        });
        file.joined()
                .forEach(one -> facts.add(Fact.of(
                        one.name(),
                        one.joinedAt() == null
                                ? messages.get("confirmation.not-joined")
                                : messages.get("confirmation.joined", one.joinedAt()))));
        StepPage page =
                StepPage.of(access.number(), "confirmation", form, messages).withFacts(facts);
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
