package org.zhihe.portal.account;

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
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.Account;
import org.zhihe.casework.account.AccountSignIn;
import org.zhihe.casework.account.Registration;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Device;

/** The last step of registering: the mailed link and the password belong to the same person. */
@Controller("/account/confirm")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ConfirmController {
    private static final Form FORM = Form.of(
            "confirm",
            Group.of("password", Field.password("password").required().autocomplete("current-password")));

    private final Registration registration;
    private final AccountSignIn signIn;
    private final LinkCookie link;
    private final Entrance entrance;
    private final Clocks clocks;
    private final Messages messages;

    ConfirmController(
            Registration registration,
            AccountSignIn signIn,
            LinkCookie link,
            Entrance entrance,
            Clocks clocks,
            Messages messages) {
        this.registration = registration;
        this.signIn = signIn;
        this.link = link;
        this.entrance = entrance;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<AccountForm> ask() {
        return page(FormView.fresh(FORM, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        Optional<Account> account =
                answers.ok() ? registration.confirm(link.token(request), answers.text("password")) : Optional.empty();
        if (account.isEmpty()) {
            Answers told = answers.ok() ? answers.refuse("password", "account.confirm.refused") : answers;
            return HttpResponse.unprocessableEntity().body(page(FormView.again(FORM, told, messages)));
        }
        String token = signIn.open(account.get(), Device.of(request));
        return entrance.in(request, token, "/account?done=confirm").cookie(link.gone());
    }

    private ModelAndView<AccountForm> page(FormView view) {
        return new ModelAndView<>("portal/account/form", AccountForm.of("confirm", view, messages));
    }
}
