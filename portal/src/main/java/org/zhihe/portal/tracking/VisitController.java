package org.zhihe.portal.tracking;

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
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.web.SessionAnswers;

/** As for a session: how long a matter stays open that was opened by its query code. Others are told 0 seconds. */
@Controller("/matters/{number}" + SessionAnswers.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class VisitController {
    private final Visits visits;
    private final SessionAnswers answers;

    VisitController(Visits visits, SessionAnswers answers) {
        this.visits = visits;
        this.answers = answers;
    }

    @Get
    Map<String, Object> look(String number, HttpRequest<?> request) {
        return answers.of(visits.times(request, number).orElse(null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Map<String, Object> goOn(String number, HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        return answers.of(visits.goOn(request, number).orElse(null));
    }
}
