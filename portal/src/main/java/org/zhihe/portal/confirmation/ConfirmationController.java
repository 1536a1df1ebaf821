package org.zhihe.portal.confirmation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Optional;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

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
    private final ConfirmationFacts facts;
    private final NotYet notYet;
    private final Messages messages;

    ConfirmationController(
            Visits visits,
            MatterFiles files,
            JoiningDesk desk,
            ConfirmationFacts facts,
            NotYet notYet,
            Messages messages) {
        this.visits = visits;
        this.files = files;
        this.desk = desk;
        this.facts = facts;
        this.notYet = notYet;
        this.messages = messages;
    }

    /** The form, or why there is none. */
    @Get
    ModelAndView<?> ask(String number, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        MatterFile file = files.open(access);
        MediationAgreement agreement = file.agreement().orElseThrow(NotFound::new);
        return desk.hindrance(file.matter(), access.partyId())
                .<ModelAndView<?>>map(why -> instead(file, agreement, why))
                .orElseGet(() -> form(file, agreement, FormView.fresh(FORM, messages)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> join(String number, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        MatterFile file = files.open(access);
        MediationAgreement agreement = file.agreement().orElseThrow(NotFound::new);
        Optional<StepRefused> why = desk.hindrance(file.matter(), access.partyId());
        if (why.isPresent()) {
            return HttpResponse.status(HttpStatus.CONFLICT).body(instead(file, agreement, why.get()));
        }
        Answers answers = FORM.read(SubmittedForm.of(body), file.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(form(file, agreement, FormView.again(FORM, answers, messages)));
        }
        desk.join(access);
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=joined"));
    }

    private ModelAndView<NotYetPage> instead(MatterFile file, MediationAgreement agreement, StepRefused why) {
        return new ModelAndView<>(
                "portal/tracking/confirmation", notYet.page(file, agreement, why, facts.of(file, agreement)));
    }

    private ModelAndView<StepPage> form(MatterFile file, MediationAgreement agreement, FormView form) {
        StepPage page = StepPage.of(file.access().number(), "confirmation", form, messages)
                .withFacts(facts.of(file, agreement));
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
