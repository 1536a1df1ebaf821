package org.zhihe.admin.me;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.zhihe.admin.signin.DoorForm;
import org.zhihe.admin.signin.Doorway;
import org.zhihe.admin.signin.RecoveryCodesPage;
import org.zhihe.admin.signin.SignInPage;
import org.zhihe.casework.account.Arrival;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.OwnStaffAccount;
import org.zhihe.casework.account.PasswordRefused;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.web.Device;

/** What lets one in, made anew: the password, the app, the recovery codes. */
@Controller("/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SecretsController {
    private static final Field CURRENT = Field.password("password").required().autocomplete("current-password");
    private static final Field CODE = Field.text("code").max(30).required().autocomplete("one-time-code");

    private final OwnStaffAccount account;
    private final Doorway doorway;
    private final Clocks clocks;
    private final DoorForm password;
    private final DoorForm codes;
    private final DoorForm authenticator;

    SecretsController(OwnStaffAccount account, Doorway doorway, Clocks clocks, Messages messages) {
        this.account = account;
        this.doorway = doorway;
        this.clocks = clocks;
        this.password = DoorForm.of(
                        "me-password",
                        "/me/password",
                        messages,
                        CURRENT,
                        Field.password("newPassword").required().autocomplete("new-password"))
                .linking("/me", "me.back");
        this.codes = DoorForm.of("me-codes", "/me/recovery-codes", messages, CURRENT, CODE)
                .linking("/me", "me.back");
        this.authenticator = DoorForm.of("me-authenticator", "/me/authenticator", messages, CURRENT, CODE)
                .linking("/me", "me.back");
    }

    @Get("/password")
    ModelAndView<SignInPage> password() {
        return password.fresh();
    }

    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Officer officer, @Nullable @Body Map<String, Object> body) {
        Answers answers = password.read(body, clocks);
        if (!answers.ok()) {
            return password.again(answers);
        }
        try {
            account.changePassword(
                    officer,
                    answers.text("password"),
                    answers.text("newPassword"),
                    doorway.token(request).orElse(""),
                    doorway.knock(request, ""));
            return HttpResponse.seeOther(URI.create("/me?done=password"));
        } catch (PasswordRefused weak) {
            return password.again(answers, "newPassword", weak);
        } catch (StepRefused wrong) {
            return password.again(answers, "password", wrong);
        }
    }

    @Get("/recovery-codes")
    ModelAndView<SignInPage> codes() {
        return codes.fresh();
    }

    /** Shown in the answer itself: no address shows them again. */
    @Post("/recovery-codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(HttpRequest<?> request, Officer officer, @Nullable @Body Map<String, Object> body) {
        Answers answers = codes.read(body, clocks);
        if (!answers.ok()) {
            return codes.again(answers);
        }
        try {
            List<String> fresh = account.renewRecoveryCodes(
                    officer, answers.text("password"), answers.text("code"), doorway.knock(request, ""));
            return HttpResponse.ok(new ModelAndView<>("admin/recovery-codes", new RecoveryCodesPage(fresh, "/me")));
        } catch (StepRefused wrong) {
            return codes.again(answers, asked(wrong), wrong);
        }
    }

    @Get("/authenticator")
    ModelAndView<SignInPage> authenticator() {
        return authenticator.fresh();
    }

    /** On to the page that sets an app up; until it is, this browser is not signed in. */
    @Post("/authenticator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replace(HttpRequest<?> request, Officer officer, @Nullable @Body Map<String, Object> body) {
        Answers answers = authenticator.read(body, clocks);
        if (!answers.ok()) {
            return authenticator.again(answers);
        }
        try {
            Arrival arrival = account.replaceAuthenticator(
                    officer,
                    answers.text("password"),
                    answers.text("code"),
                    doorway.knock(request, ""),
                    Device.of(request));
            return doorway.on(request, arrival, "/sign-in/authenticator?next=/me");
        } catch (StepRefused wrong) {
            return authenticator.again(answers, asked(wrong), wrong);
        }
    }

    /** Beside which field a refusal is told. */
    private static String asked(StepRefused wrong) {
        return wrong.messageKey().equals("refusal.staff.wrong-code") ? "code" : "password";
    }
}
