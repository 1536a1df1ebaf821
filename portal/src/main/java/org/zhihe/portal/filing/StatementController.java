package org.zhihe.portal.filing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.web.Visits;

/** What the applicant has said, to read again at any time. */
@Controller("/matters/{number}/filing")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class StatementController {
    private final Visits visits;
    private final MatterFiles files;
    private final StatedFacts stated;

    StatementController(Visits visits, MatterFiles files, StatedFacts stated) {
        this.visits = visits;
        this.files = files;
        this.stated = stated;
    }

    @Get
    ModelAndView<StatementPage> show(String number, HttpRequest<?> request) {
        PartyAccess access = visits.requireApplicant(request, number);
        MatterFile file = files.open(access);
        StatedFacts.Said said = stated.of(file);
        return new ModelAndView<>(
                "portal/filing/statement",
                new StatementPage(
                        number, stated.content(file), said.said(), said.more(), "/matters/" + number + "/evidence"));
    }
}
