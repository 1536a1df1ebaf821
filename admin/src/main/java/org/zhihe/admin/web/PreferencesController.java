package org.zhihe.admin.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.LargeText;

/** What anybody may ask: larger text, and whether the program is up. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class PreferencesController {
    private final LargeText largeText;

    PreferencesController(LargeText largeText) {
        this.largeText = largeText;
    }

    @Post("/preferences/large-text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> largeText(@Body Map<String, Object> body) {
        return largeText.choose(SubmittedForm.of(body));
    }

    @Get("/health")
    @Produces(MediaType.ALL)
    HttpResponse<String> health() {
        return HttpResponse.ok("UP").contentType(MediaType.TEXT_PLAIN_TYPE);
    }
}
