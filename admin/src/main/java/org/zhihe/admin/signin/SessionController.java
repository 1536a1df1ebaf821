package org.zhihe.admin.signin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
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
import java.util.Map;
import org.zhihe.casework.account.OpenSessions;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.SessionTimes;
import org.zhihe.templates.web.SessionAnswers;

/** Tells a page that lies open how long its reader stays signed in, and lets them stay. Whoever is not is told 0 seconds. */
@Controller(SessionAnswers.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
    private final StaffCookie cookie;
    private final OpenSessions sessions;
    private final SessionAnswers answers;
    private final Clocks clocks;

    SessionController(StaffCookie cookie, OpenSessions sessions, SessionAnswers answers, Clocks clocks) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.answers = answers;
        this.clocks = clocks;
    }

    @Get
    Map<String, Object> look(HttpRequest<?> request) {
        return answers.of(sessions.lifetime(cookie.token(request).orElse(null))
                .map(lasts -> new SessionTimes("staff", SessionAnswers.PATH, lasts.end(), lasts.latest(), clocks.now()))
                .orElse(null));
    }

    /** To be asked by a change is to be there: it has been marked as used before this is called. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Map<String, Object> goOn(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        return look(request);
    }
}
