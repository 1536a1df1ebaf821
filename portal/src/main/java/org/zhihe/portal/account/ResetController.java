package org.zhihe.portal.account;

import io.micronaut.core.annotation.Nullable;
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
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** A forgotten password: the mail that is asked for leads to {@link ResetLinkController}. */
@Controller("/account/reset")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResetController {
    private static final Form ASKING =
            Form.of("reset", Group.of("who", Field.email("email").required().autocomplete("username")));

    private final PasswordReset reset;
    private final Clocks clocks;
    private final Messages messages;

    ResetController(PasswordReset reset, Clocks clocks, Messages messages) {
        this.reset = reset;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<AccountForm> ask() {
        return asking(FormView.fresh(ASKING, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mail(@Nullable @Body Map<String, Object> body) {
        Answers answers = ASKING.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(asking(FormView.again(ASKING, answers, messages)));
        }
        reset.ask(answers.text("email"));
        return HttpResponse.seeOther(URI.create("/account/reset/sent"));
    }

    /** The same whether or not there is such an account. */
    @Get("/sent")
    ModelAndView<AccountMessage> sent() {
        return new ModelAndView<>("portal/account/message", AccountMessage.of("reset-sent", "/", messages));
    }

    private ModelAndView<AccountForm> asking(FormView view) {
        return new ModelAndView<>("portal/account/form", AccountForm.of("reset", view, messages));
    }
}
