package org.zhihe.portal.tracking;

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
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** The applicant takes the matter back. */
@Controller("/matters/{number}/withdrawal")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class WithdrawalController {
    private static final Form FORM =
            Form.of("withdrawal", Group.of("sure", Field.checkbox("sure").required()));

    private final Visits visits;
    private final PartyDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    WithdrawalController(Visits visits, PartyDesk desk, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<StepPage> ask(String number, HttpRequest<?> request) {
        visits.requireApplicant(request, number);
        return view(number, FormView.fresh(FORM, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(String number, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.requireApplicant(request, number);
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(number, FormView.again(FORM, answers, messages)));
        }
        desk.withdraw(access);
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=withdrawn"));
    }

    private ModelAndView<StepPage> view(String number, FormView form) {
        return new ModelAndView<>("portal/tracking/step", StepPage.of(number, "withdrawal", form, messages));
    }
}
