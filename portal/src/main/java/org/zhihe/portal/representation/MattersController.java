package org.zhihe.portal.representation;

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
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.representation.Ties;
import org.zhihe.portal.account.AccountForm;
import org.zhihe.portal.tracking.TrackingForm;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Networks;

/** The matters of an account, and putting one there that was filed without. */
@Controller("/account/matters")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MattersController {
    private final MattersSheet sheet;
    private final Ties ties;
    private final Networks networks;
    private final Clocks clocks;
    private final Messages messages;

    MattersController(MattersSheet sheet, Ties ties, Networks networks, Clocks clocks, Messages messages) {
        this.sheet = sheet;
        this.ties = ties;
        this.networks = networks;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<MattersPage> list(
            AccountHolder holder, @Nullable @QueryValue Long before, @QueryValue(defaultValue = "") String done) {
        long from = before == null ? Long.MAX_VALUE : before;
        return new ModelAndView<>("portal/representation/matters", sheet.page(holder, from, done));
    }

    @Get("/claim")
    ModelAndView<AccountForm> ask() {
        return page(FormView.fresh(TrackingForm.FORM, messages));
    }

    @Post("/claim")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> claim(AccountHolder holder, HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        Answers answers = TrackingForm.FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return again(answers, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        String number = MatterNumber.typed(answers.text("number"))
                .map(MatterNumber::value)
                .orElse("");
        try {
            return switch (ties.claim(holder, number, answers.text("code"), networks.of(request))) {
                case ADMITTED -> HttpResponse.seeOther(URI.create("/account/matters?done=claimed"));
                case UNKNOWN -> again(answers.refuse("code", "find.unknown"), HttpStatus.UNPROCESSABLE_ENTITY);
                case WAIT -> again(answers.refuse("code", "find.wait"), HttpStatus.TOO_MANY_REQUESTS);
            };
        } catch (StepRefused no) {
            Answers told =
                    answers.refuse("number", no.messageKey(), no.arguments().toArray());
            return again(told, HttpStatus.CONFLICT);
        }
    }

    private HttpResponse<?> again(Answers answers, HttpStatus status) {
        return HttpResponse.status(status).body(page(FormView.again(TrackingForm.FORM, answers, messages)));
    }

    private ModelAndView<AccountForm> page(FormView view) {
        AccountForm page = AccountForm.of("claim", view, messages)
                .at("/account/matters/claim")
                .inside();
        return new ModelAndView<>("portal/account/form", page);
    }
}
