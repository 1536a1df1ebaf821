package org.zhihe.portal.representation;

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
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.representation.Ties;
import org.zhihe.portal.account.AccountForm;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** An owner takes a matter out of the account; its query code opens it as before. */
@Controller("/account/matters/{number}/release")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReleaseController {
    private static final Form SURE =
            Form.of("release", Group.of("sure", Field.checkbox("sure").required()));

    private final Ties ties;
    private final Clocks clocks;
    private final Messages messages;

    ReleaseController(Ties ties, Clocks clocks, Messages messages) {
        this.ties = ties;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<AccountForm> ask(AccountHolder holder, String number) {
        return page(holder, number, FormView.fresh(SURE, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> release(AccountHolder holder, String number, @Nullable @Body Map<String, Object> body) {
        Answers answers = SURE.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(page(holder, number, FormView.again(SURE, answers, messages)));
        }
        ties.release(holder, number);
        return HttpResponse.seeOther(URI.create("/account/matters?done=released"));
    }

    private ModelAndView<AccountForm> page(AccountHolder holder, String number, FormView view) {
        String known = ties.held(holder, number).number();
        AccountForm page = new AccountForm(
                "release",
                messages.get("account.release.title", known),
                messages.get("account.release.lead"),
                view,
                "/account/matters/" + known + "/release",
                messages.get("account.release.submit"),
                "/account");
        return new ModelAndView<>("portal/account/form", page);
    }
}
