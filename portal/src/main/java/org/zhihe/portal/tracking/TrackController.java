package org.zhihe.portal.tracking;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.party.Admission;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Networks;
import org.zhihe.templates.web.WaitingForms;

/** Opens a matter by its number and a party's query code. */
@Controller("/track")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class TrackController {
    private final Admission admission;
    private final Visits visits;
    private final Networks networks;
    private final Clocks clocks;
    private final Messages messages;
    private final WaitingForms waiting;

    TrackController(
            Admission admission,
            Visits visits,
            Networks networks,
            Clocks clocks,
            Messages messages,
            WaitingForms waiting) {
        this.admission = admission;
        this.visits = visits;
        this.networks = networks;
        this.clocks = clocks;
        this.messages = messages;
        this.waiting = waiting;
    }

    /** @param number as a QR code or a mail hands it over; whether there is such a matter is not looked up */
    @Get
    ModelAndView<FindPage> ask(@Nullable @QueryValue String number, HttpRequest<?> request) {
        if (number == null || !MatterNumber.isOne(number)) {
            return new ModelAndView<>(
                    "portal/tracking/find", new FindPage(FormView.fresh(TrackingForm.FORM, messages), false, ""));
        }
        FormView form = FormView.fresh(TrackingForm.FORM.proposing(Map.of("number", number)), messages);
        String signIn = SignedIn.holder(request).isPresent() ? "" : "/account/sign-in?next=%2Fmatters%2F" + number;
        return new ModelAndView<>("portal/tracking/find", new FindPage(form, true, signIn));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(@Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        Answers answers = TrackingForm.FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return again(answers, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        // A number that cannot be one is answered like one that is not: nothing is learned from trying.
        String number = MatterNumber.typed(answers.text("number"))
                .map(MatterNumber::value)
                .orElse("");
        String carried = visits.token(request).orElse(null);
        Admission.Shown shown = admission.show(number, answers.text("code"), carried, networks.of(request));
        return switch (shown.answer()) {
            case ADMITTED ->
                visits.remember(
                        HttpResponse.seeOther(URI.create(waiting.pathAfter(request, "/matters/" + number))),
                        shown.token());
            case UNKNOWN -> again(answers.refuse("code", "find.unknown"), HttpStatus.UNPROCESSABLE_ENTITY);
            case WAIT -> again(answers.refuse("code", "find.wait"), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private HttpResponse<?> again(Answers answers, HttpStatus status) {
        FindPage page = new FindPage(FormView.again(TrackingForm.FORM, answers, messages), false, "");
        return HttpResponse.status(status).body(new ModelAndView<>("portal/tracking/find", page));
    }
}
