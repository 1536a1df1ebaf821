package org.zhihe.admin.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.AuditLine;
import org.zhihe.casework.audit.AuditQuestion;
import org.zhihe.casework.audit.AuditSearch;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** The administrator looks through the audit. */
@Controller("/audit")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {
    private final AuditSearch search;
    private final AuditFilter filter;
    private final AuditSheet sheet;

    AuditController(AuditSearch search, AuditFilter filter, AuditSheet sheet) {
        this.search = search;
        this.filter = filter;
        this.sheet = sheet;
    }

    @Get
    HttpResponse<?> look(HttpRequest<?> request, Officer officer) {
        Answers answers = filter.read(SubmittedForm.of(request.getParameters().asMap()));
        AuditQuestion question = filter.question(answers);
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(new ModelAndView<>("admin/audit", sheet.page(answers, List.of())));
        }
        List<AuditLine> lines = search.look(question, officer.actor());
        return HttpResponse.ok(new ModelAndView<>("admin/audit", sheet.page(answers, lines)));
    }
}
