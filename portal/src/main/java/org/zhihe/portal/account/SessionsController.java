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
import java.util.function.Consumer;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.AccountSession;
import org.zhihe.casework.account.OwnSessions;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** Signs the owner's other browsers out, for whoever shows the password again. */
@Controller("/account/sessions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionsController {
    private static final Form FORM = Form.of("account-sessions", Group.of("password", Setting.PASSWORD));

    private final OwnSessions sessions;
    private final Clocks clocks;
    private final Messages messages;

    SessionsController(OwnSessions sessions, Clocks clocks, Messages messages) {
        this.sessions = sessions;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get("/{id}/end")
    ModelAndView<AccountForm> ask(AccountHolder holder, long id) {
        return one(holder, id, FormView.fresh(FORM, messages));
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(AccountHolder holder, long id, @Nullable @Body Map<String, Object> body) {
        Answers answers = read(body, password -> sessions.end(holder, id, password));
        return answers.ok()
                ? HttpResponse.seeOther(URI.create("/account?done=session"))
                : HttpResponse.unprocessableEntity().body(one(holder, id, FormView.again(FORM, answers, messages)));
    }

    @Get("/end-others")
    ModelAndView<AccountForm> askOthers(AccountHolder holder) {
        return others(FormView.fresh(FORM, messages));
    }

    @Post("/end-others")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endOthers(AccountHolder holder, @Nullable @Body Map<String, Object> body) {
        Answers answers = read(body, password -> sessions.endOthers(holder, password));
        return answers.ok()
                ? HttpResponse.seeOther(URI.create("/account?done=sessions"))
                : HttpResponse.unprocessableEntity().body(others(FormView.again(FORM, answers, messages)));
    }

    private Answers read(@Nullable Map<String, Object> body, Consumer<String> step) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (answers.ok()) {
            try {
                step.accept(answers.text("password"));
            } catch (StepRefused no) {
                answers.refuse("password", no.messageKey(), no.arguments().toArray());
            }
        }
        return answers;
    }

    private ModelAndView<AccountForm> one(AccountHolder holder, long id, FormView view) {
        AccountSession session = sessions.running(holder).stream()
                .filter(any -> any.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
        String lead = messages.get("account.session.lead", session.device(), session.createdAt());
        return page("session", lead, "/account/sessions/" + id + "/end", view);
    }

    private ModelAndView<AccountForm> others(FormView view) {
        return page("sessions", messages.get("account.sessions.others.lead"), "/account/sessions/end-others", view);
    }

    private ModelAndView<AccountForm> page(String name, String lead, String action, FormView view) {
        AccountForm page = new AccountForm(
                name,
                messages.get("account." + name + ".end.title"),
                lead,
                view,
                action,
                messages.get("account." + name + ".end.submit"),
                "/account");
        return new ModelAndView<>("portal/account/form", page);
    }
}
