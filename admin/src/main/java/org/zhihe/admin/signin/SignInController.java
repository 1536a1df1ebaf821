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
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.account.Arrival;
import org.zhihe.casework.account.SignIn;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.KnownCookie;
import org.zhihe.templates.web.LocalPath;

/** In by login and password, out by a button. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);

    private final SignIn signIn;
    private final SignInSheet sheet;
    private final StaffCookie cookie;
    private final KnownCookie known;
    private final Clocks clocks;

    SignInController(SignIn signIn, SignInSheet sheet, StaffCookie cookie, KnownCookie known, Clocks clocks) {
        this.signIn = signIn;
        this.sheet = sheet;
        this.cookie = cookie;
        this.known = known;
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
            return refused(answers);
        }
        Arrival arrival = signIn.signIn(knock(request, answers.text("login")), answers.text("password"));
        if (arrival.in()) {
            signIn.find(arrival.token()).ifPresent(officer -> LOG.info("staff {} signed in", officer.id()));
            return HttpResponse.seeOther(URI.create(LocalPath.of(answers.text("next"))))
                    .cookie(cookie.carrying(arrival.token()))
                    .cookie(known.carrying(arrival.browser()));
        }
        LOG.info("sign-in refused: {}", arrival.answer());
        if (arrival.answer() == Arrival.Answer.WAIT) {
            answers.refuse("login", "sign-in.wait", arrival.waitMinutes());
            return refused(answers)
                    .status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(arrival.pause().toSeconds()));
        }
        answers.refuse("login", "sign-in.refused");
        return refused(answers);
    }

    private MutableHttpResponse<?> refused(Answers answers) {
        return HttpResponse.unprocessableEntity().body(new ModelAndView<>("admin/sign-in", sheet.again(answers)));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request) {
        cookie.token(request).ifPresent(signIn::signOut);
        return HttpResponse.seeOther(URI.create("/sign-in")).cookie(cookie.gone());
    }

    private Knock knock(HttpRequest<?> request, String login) {
        String network = request.getRemoteAddress().getAddress().getHostAddress();
        return new Knock("staff", login, network, known.carried(request));
    }
}
