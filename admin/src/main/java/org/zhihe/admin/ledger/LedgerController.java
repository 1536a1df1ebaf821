package org.zhihe.admin.ledger;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.casework.account.Officer;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** The ledger, and the list for the joint conference. */
@Controller("/ledger")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LedgerController {
    private final LedgerFilter filter;
    private final LedgerSheet sheet;
    private final ConferenceSheet conference;

    LedgerController(LedgerFilter filter, LedgerSheet sheet, ConferenceSheet conference) {
        this.filter = filter;
        this.sheet = sheet;
        this.conference = conference;
    }

    @Get
    HttpResponse<?> look(HttpRequest<?> request, Officer officer) {
        Answers answers = filter.read(SubmittedForm.of(request.getParameters().asMap()));
        ModelAndView<LedgerPage> page = new ModelAndView<>("admin/ledger/list", sheet.page(officer, answers));
        return answers.ok()
                ? HttpResponse.ok(page)
                : HttpResponse.unprocessableEntity().body(page);
    }

    @Get("/conference")
    ModelAndView<ConferencePage> conference(Officer officer) {
        return new ModelAndView<>("admin/ledger/conference", conference.page(officer));
    }
}
