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
import java.util.Map;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.DataCopies;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** A copy of what is kept about the owner (个人信息保护法 45), for whoever shows the password again. */
@Controller("/account/data")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DataController {
    private static final Form FORM = Form.of("account-data", Group.of("password", Setting.PASSWORD));

    private final DataCopies copies;
    private final OwnData data;
    private final Clocks clocks;
    private final Messages messages;

    DataController(DataCopies copies, OwnData data, Clocks clocks, Messages messages) {
        this.copies = copies;
        this.data = data;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<AccountForm> ask(AccountHolder holder) {
        return page(FormView.fresh(FORM, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hand(AccountHolder holder, @Nullable @Body Map<String, Object> body) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (answers.ok()) {
            try {
                copies.allow(holder, answers.text("password"));
                return HttpResponse.ok(data.of(holder))
                        .contentType(MediaType.APPLICATION_JSON_TYPE)
                        .header("Content-Disposition", "attachment; filename=\"zhihe-account.json\"");
            } catch (StepRefused no) {
                answers.refuse("password", no.messageKey(), no.arguments().toArray());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(FormView.again(FORM, answers, messages)));
    }

    private ModelAndView<AccountForm> page(FormView view) {
        return new ModelAndView<>(
                "portal/account/form", AccountForm.of("data", view, messages).inside());
    }
}
