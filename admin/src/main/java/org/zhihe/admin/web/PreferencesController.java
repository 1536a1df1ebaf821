package org.zhihe.admin.web;

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
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Health;
import org.zhihe.templates.web.LargeText;

/** What anybody may ask: larger text, and whether the program is up. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class PreferencesController {
    private final LargeText largeText;
    private final DatabasePulse database;

    PreferencesController(LargeText largeText, DatabasePulse database) {
        this.largeText = largeText;
        this.database = database;
    }

    @Post("/preferences/large-text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> largeText(@Body Map<String, Object> body) {
        return largeText.choose(SubmittedForm.of(body));
    }

    @Get("/health")
    @Produces(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> health() {
        return Health.of(database.answers());
    }
}
