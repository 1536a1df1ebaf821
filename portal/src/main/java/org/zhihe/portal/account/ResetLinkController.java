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
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.PasswordReset;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** Where the mailed link leads: choose a new password. */
@Controller("/account/reset")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResetLinkController {
    private static final Form FORM = Form.of("reset-new", Group.of("password", NewPassword.FIELD));

    private final PasswordReset reset;
    private final NewPassword newPassword;
    private final Cookies cookies;
    private final Clocks clocks;
    private final Messages messages;

    ResetLinkController(
            PasswordReset reset, NewPassword newPassword, Cookies cookies, Clocks clocks, Messages messages) {
        this.reset = reset;
        this.newPassword = newPassword;
        this.cookies = cookies;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get("/new")
    ModelAndView<AccountForm> choose() {
        return page(FormView.fresh(FORM, messages));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        newPassword.check(answers, reset.about(cookies.link().token(request)));
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(page(FormView.again(FORM, answers, messages)));
        }
        boolean changed = reset.reset(cookies.link().token(request), answers.text(NewPassword.NAME));
        String next = changed ? "/account/reset/done" : "/account/link-expired";
        return HttpResponse.seeOther(URI.create(next))
                .cookie(cookies.link().gone())
                .cookie(cookies.account().gone());
    }

    @Get("/done")
    ModelAndView<AccountMessage> done() {
        return new ModelAndView<>(
                "portal/account/message", AccountMessage.of("reset-done", "/account/sign-in", messages));
    }

    private ModelAndView<AccountForm> page(FormView view) {
        AccountForm page = AccountForm.of("reset-new", view, messages).at("/account/reset/new");
        return new ModelAndView<>("portal/account/form", page);
    }
}
