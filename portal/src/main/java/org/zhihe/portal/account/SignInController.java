package org.zhihe.portal.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.Map;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.account.AccountSignIn;
import org.zhihe.casework.account.Arrival;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Device;
import org.zhihe.templates.web.KnownCookie;
import org.zhihe.templates.web.LocalPath;
import org.zhihe.templates.web.Networks;

/** In by e-mail address and password, out by a button. */
@Controller("/account")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private static final Form FORM = Form.of(
            "account-sign-in",
            Group.of(
                    "who",
                    Field.email("email").required().autocomplete("username"),
                    Field.password("password").required().autocomplete("current-password"),
                    Field.hidden("next").max(300)));

    private final AccountSignIn signIn;
    private final Entrance entrance;
    private final KnownCookie known;
    private final Networks networks;
    private final Clocks clocks;
    private final Messages messages;

    SignInController(
            AccountSignIn signIn,
            Entrance entrance,
            KnownCookie known,
            Networks networks,
            Clocks clocks,
            Messages messages) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.known = known;
        this.networks = networks;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get("/sign-in")
    ModelAndView<AccountForm> door(@QueryValue(defaultValue = "/account") String next) {
        SubmittedForm known = SubmittedForm.empty().with("next", LocalPath.of(next));
        return page(FormView.reshaped(FORM, known, Map.of(), messages));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return again(answers, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Knock knock = AccountSignIn.knock(answers.text("email"), networks.of(request), known.carried(request));
        Arrival arrival = signIn.signIn(knock, answers.text("password"), Device.of(request));
        return switch (arrival.answer()) {
            case IN -> signedIn(request, answers, arrival);
            case WAIT ->
                again(answers.refuse("password", "account.wait", arrival.waitMinutes()), HttpStatus.TOO_MANY_REQUESTS)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                String.valueOf(arrival.pause().toSeconds()));
            // The public has no second factor: whatever else it is, it is a refusal.
            default -> again(answers.refuse("password", "account.refused"), HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request) {
        return entrance.out(request);
    }

    private HttpResponse<?> signedIn(HttpRequest<?> request, Answers answers, Arrival arrival) {
        return entrance.in(request, arrival.token(), LocalPath.of(answers.text("next")))
                .cookie(known.carrying(arrival.browser()));
    }

    private MutableHttpResponse<?> again(Answers answers, HttpStatus status) {
        return HttpResponse.status(status).body(page(FormView.again(FORM, answers, messages)));
    }

    private ModelAndView<AccountForm> page(FormView view) {
        return new ModelAndView<>("portal/account/form", AccountForm.of("sign-in", view, messages));
    }
}
