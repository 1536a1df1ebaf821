package org.zhihe.admin.queue;

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
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;

/** The first page after signing in. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {
    private final Queue queue;
    private final MediationSheet mediation;

    QueueController(Queue queue, MediationSheet mediation) {
        this.queue = queue;
        this.mediation = mediation;
    }

    @Get
    ModelAndView<QueuePage> show(
            Officer officer,
            @QueryValue(defaultValue = "") String tab,
            @QueryValue(defaultValue = "") String handler,
            @QueryValue(defaultValue = "") String search,
            @QueryValue(defaultValue = "") String done) {
        QueuePage page = officer.role().desk() == Desk.MEDIATION
                ? mediation.page(officer, tab, handler, search, done)
                : queue.page(officer, tab, search, done);
        return new ModelAndView<>("admin/queue", page);
    }
}
