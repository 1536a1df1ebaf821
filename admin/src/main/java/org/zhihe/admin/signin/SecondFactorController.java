package org.zhihe.admin.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.Arrival;
import org.zhihe.casework.account.Newcomer;
import org.zhihe.casework.account.SecondStage;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.LocalPath;

/** After the password: a code, or an app that is set up first. */
@Controller("/sign-in")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SecondFactorController {
    private final SecondStage stage;
    private final Doorway doorway;
    private final SignInSheet signIn;
    private final SecondFactorSheet sheet;
    private final Clocks clocks;

    SecondFactorController(
            SecondStage stage, Doorway doorway, SignInSheet signIn, SecondFactorSheet sheet, Clocks clocks) {
        this.stage = stage;
        this.doorway = doorway;
        this.signIn = signIn;
        this.sheet = sheet;
        this.clocks = clocks;
    }

    static String path(String page, String next) {
        UriBuilder path = UriBuilder.of("/sign-in/" + page);
        String wanted = LocalPath.of(next);
        return (wanted.equals("/") ? path : path.queryParam("next", wanted)).toString();
    }

    @Get("/code")
    HttpResponse<?> code(HttpRequest<?> request, @QueryValue(defaultValue = "/") String next) {
        return newcomer(request, false)
                .<HttpResponse<?>>map(one -> HttpResponse.ok(codePage(sheet.code(LocalPath.of(next)))))
                .orElseGet(SecondFactorController::toTheDoor);
    }

    @Post("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> body) {
        Answers answers = SecondFactorSheet.CODE.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return newcomer(request, false).isPresent() ? codeAgain(answers) : over(answers);
        }
        String token = doorway.token(request).orElse("");
        Arrival arrival = stage.code(token, answers.text("code"), doorway.knock(request, ""));
        return switch (arrival.answer()) {
            case IN -> doorway.on(request, arrival, LocalPath.of(answers.text("next")));
            case WAIT ->
                SignInController.later(
                        arrival, codeAgain(answers.refuse("code", "sign-in.wait", arrival.waitMinutes())));
            case REFUSED -> codeAgain(answers.refuse("code", "sign-in.code.refused"));
            default -> over(answers);
        };
    }

    @Get("/authenticator")
    HttpResponse<?> authenticator(HttpRequest<?> request, @QueryValue(defaultValue = "/") String next) {
        return newcomer(request, true)
                .<HttpResponse<?>>map(one -> HttpResponse.ok(appPage(sheet.app(one, LocalPath.of(next)))))
                .orElseGet(SecondFactorController::toTheDoor);
    }

    @Post("/authenticator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enrol(HttpRequest<?> request, @Body Map<String, Object> body) {
        Answers answers = SecondFactorSheet.APP.read(SubmittedForm.of(body), clocks.today());
        Optional<Newcomer> newcomer = newcomer(request, true);
        if (newcomer.isEmpty()) {
            return over(answers);
        }
        if (answers.ok()) {
            String token = doorway.token(request).orElseThrow();
            SecondStage.Enrolled enrolled = stage.enrol(token, answers.text("code"), doorway.knock(request, ""));
            if (enrolled.arrival().in()) {
                RecoveryCodesPage page =
                        new RecoveryCodesPage(enrolled.recoveryCodes(), LocalPath.of(answers.text("next")));
                return doorway.carrying(
                        request, enrolled.arrival(), HttpResponse.ok(new ModelAndView<>("admin/recovery-codes", page)));
            }
            answers.refuse("code", "sign-in.app.refused");
        }
        return HttpResponse.unprocessableEntity().body(appPage(sheet.appAgain(newcomer.get(), answers)));
    }

    private Optional<Newcomer> newcomer(HttpRequest<?> request, boolean enrols) {
        return stage.find(doorway.token(request).orElse(null)).filter(one -> one.enrols() == enrols);
    }

    private static HttpResponse<?> toTheDoor() {
        return HttpResponse.seeOther(URI.create("/sign-in"));
    }

    private MutableHttpResponse<?> codeAgain(Answers answers) {
        return HttpResponse.unprocessableEntity().body(codePage(sheet.codeAgain(answers)));
    }

    private HttpResponse<?> over(Answers answers) {
        SignInPage page = signIn.over(LocalPath.of(answers.text("next")));
        return doorway.leaving(HttpResponse.unprocessableEntity().body(new ModelAndView<>("admin/sign-in", page)));
    }

    private static ModelAndView<SignInPage> codePage(SignInPage page) {
        return new ModelAndView<>("admin/sign-in", page);
    }

    private static ModelAndView<AuthenticatorPage> appPage(AuthenticatorPage page) {
        return new ModelAndView<>("admin/authenticator", page);
    }
}
