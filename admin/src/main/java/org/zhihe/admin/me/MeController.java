package org.zhihe.admin.me;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import org.zhihe.admin.signin.Doorway;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.OpenSessions;
import org.zhihe.casework.account.SecondFactor;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** One's own account: who one is here, and where one is signed in. */
@Controller("/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class MeController {
    private final OpenSessions sessions;
    private final SecondFactor factor;
    private final Doorway doorway;
    private final Messages messages;

    MeController(OpenSessions sessions, SecondFactor factor, Doorway doorway, Messages messages) {
        this.sessions = sessions;
        this.factor = factor;
        this.doorway = doorway;
        this.messages = messages;
    }

    @Get
    ModelAndView<MePage> me(HttpRequest<?> request, Officer officer, @QueryValue(defaultValue = "") String done) {
        SecondFactor.State state = factor.state(officer.id());
        boolean set = state == SecondFactor.State.SET;
        List<Fact> facts = List.of(
                Fact.of(messages.get("me.name"), officer.name()),
                Fact.of(messages.get("me.role"), messages.of(officer.role())),
                Fact.of(messages.get("me.body"), officer.bodyName()),
                Fact.of(messages.get("staff.factor"), messages.get("staff.factor." + state)),
                Fact.of(
                        messages.get("me.codes"),
                        messages.get("me.codes.left", factor.recoveryCodesLeft(officer.id()))));
        String flash = messages.has("me.done." + done) ? messages.get("me.done." + done) : "";
        String token = doorway.token(request).orElse("");
        return new ModelAndView<>(
                "admin/me", new MePage(flash, facts.subList(0, set ? 5 : 4), sessions.running(officer, token), set));
    }
}
