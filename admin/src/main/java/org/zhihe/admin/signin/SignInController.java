package org.zhihe.admin.signin;

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
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.account.Arrival;
import org.zhihe.casework.account.SignIn;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Device;
import org.zhihe.templates.web.LocalPath;

/** In by login and password, on to the second factor; out by a button. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);

    private final SignIn signIn;
    private final SignInSheet sheet;
    private final Doorway doorway;
    private final Clocks clocks;

    SignInController(SignIn signIn, SignInSheet sheet, Doorway doorway, Clocks clocks) {
        this.signIn = signIn;
        this.sheet = sheet;
        this.doorway = doorway;
        this.clocks = clocks;
    }

    @Get("/sign-in")
    ModelAndView<SignInPage> door(@QueryValue(defaultValue = "/") String next) {
        return new ModelAndView<>("admin/sign-in", sheet.fresh(LocalPath.of(next)));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> body) {
        Answers answers = SignInSheet.FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return again(answers);
        }
        Arrival arrival = signIn.signIn(
                doorway.knock(request, answers.text("login")), answers.text("password"), Device.of(request));
        String next = answers.text("next");
        return switch (arrival.answer()) {
            case IN -> doorway.on(request, arrival, LocalPath.of(next));
            case CODE -> doorway.on(request, arrival, SecondFactorController.path("code", next));
            case ENROLMENT -> doorway.on(request, arrival, SecondFactorController.path("authenticator", next));
            case LINK -> again(answers.refuse("login", "sign-in.link"));
            case WAIT -> later(arrival, again(answers.refuse("login", "sign-in.wait", arrival.waitMinutes())));
            case REFUSED, OVER -> again(answers.refuse("login", "sign-in.refused"));
        };
    }

    /** The answer that says how long to wait, as browsers and programs understand it. */
    static HttpResponse<?> later(Arrival arrival, MutableHttpResponse<?> page) {
        return page.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(arrival.pause().toSeconds()));
    }

    private MutableHttpResponse<?> again(Answers answers) {
        LOG.info("sign-in refused");
        return HttpResponse.unprocessableEntity().body(new ModelAndView<>("admin/sign-in", sheet.again(answers)));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request) {
        doorway.signOut(request);
        return doorway.leaving(HttpResponse.seeOther(URI.create("/sign-in")));
    }
}
