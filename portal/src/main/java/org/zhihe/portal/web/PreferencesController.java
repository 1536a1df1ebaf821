package org.zhihe.portal.web;

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
import java.util.Map;
import org.zhihe.casework.installation.DatabasePulse;
import org.zhihe.portal.draft.DraftOwners;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Health;
import org.zhihe.templates.web.LargeText;

/** What a reader sets for this browser, leaving a matter, and whether the program is up. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PreferencesController {
    private final Visits visits;
    private final LargeText largeText;
    private final DatabasePulse database;
    private final DraftOwners drafts;

    PreferencesController(Visits visits, LargeText largeText, DatabasePulse database, DraftOwners drafts) {
        this.visits = visits;
        this.largeText = largeText;
        this.database = database;
        this.drafts = drafts;
    }

    @Post("/preferences/large-text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> largeText(@Nullable @Body Map<String, Object> body) {
        return largeText.choose(SubmittedForm.of(body));
    }

    @Post("/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request) {
        return drafts.forget(request, visits.leave(request));
    }

    @Get("/health")
    @Produces(MediaType.ALL)
    HttpResponse<String> health() {
        return Health.of(database.answers());
    }
}
