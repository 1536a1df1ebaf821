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
import java.util.Map;
import org.zhihe.admin.signin.DoorForm;
import org.zhihe.admin.signin.Doorway;
import org.zhihe.admin.signin.SignInPage;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.OpenSessions;
import org.zhihe.casework.account.OwnStaffAccount;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;

/** Ends what one has open elsewhere, for the password only: who sits down at somebody's desk shuts nobody out. */
@Controller("/me/sessions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionsController {
    private final OpenSessions sessions;
    private final OwnStaffAccount account;
    private final Doorway doorway;
    private final Clocks clocks;
    private final Messages messages;

    SessionsController(
            OpenSessions sessions, OwnStaffAccount account, Doorway doorway, Clocks clocks, Messages messages) {
        this.sessions = sessions;
        this.account = account;
        this.doorway = doorway;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get("/{id}/end")
    ModelAndView<SignInPage> one(HttpRequest<?> request, Officer officer, long id) {
        String token = doorway.token(request).orElse("");
        if (sessions.running(officer, token).stream().noneMatch(line -> line.id() == id)) {
            throw new NotFound();
        }
        return form(id).fresh();
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Officer officer, long id, @Nullable @Body Map<String, Object> body) {
        DoorForm form = form(id);
        Answers answers = form.read(body, clocks);
        if (!answers.ok()) {
            return form.again(answers);
        }
        try {
            account.endSession(officer, id, answers.text("password"), doorway.knock(request, ""));
            return HttpResponse.seeOther(URI.create("/me?done=session"));
        } catch (StepRefused wrong) {
            return form.again(answers, "password", wrong);
        }
    }

    @Get("/end")
    ModelAndView<SignInPage> all() {
        return form().fresh();
    }

    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endAll(HttpRequest<?> request, Officer officer, @Nullable @Body Map<String, Object> body) {
        DoorForm form = form();
        Answers answers = form.read(body, clocks);
        if (!answers.ok()) {
            return form.again(answers);
        }
        try {
            account.endAllSessions(officer, answers.text("password"), doorway.knock(request, ""));
            return doorway.leaving(HttpResponse.seeOther(URI.create("/sign-in")));
        } catch (StepRefused wrong) {
            return form.again(answers, "password", wrong);
        }
    }

    private DoorForm form(long id) {
        return form("me-session", "/me/sessions/" + id + "/end");
    }

    private DoorForm form() {
        return form("me-sessions", "/me/sessions/end");
    }

    private DoorForm form(String key, String action) {
        return DoorForm.of(
                        key,
                        action,
                        messages,
                        Field.password("password").required().autocomplete("current-password"))
                .linking("/me", "me.back");
    }
}
