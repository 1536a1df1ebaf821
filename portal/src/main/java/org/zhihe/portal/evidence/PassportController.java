package org.zhihe.portal.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.web.Networks;

/** Who handed in a piece of evidence reads what is known of it, and what kind of hands have had it. */
@Controller("/matters/{number}/evidence/{id}/passport")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PassportController {
    private final Visits visits;
    private final PartyEvidence evidence;
    private final EvidenceSheet sheet;
    private final Networks networks;

    PassportController(Visits visits, PartyEvidence evidence, EvidenceSheet sheet, Networks networks) {
        this.visits = visits;
        this.evidence = evidence;
        this.sheet = sheet;
        this.networks = networks;
    }

    @Get
    ModelAndView<EvidencePage> show(String number, long id, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        return new ModelAndView<>(
                "portal/tracking/evidence", sheet.of(number, evidence.open(access, id, networks.of(request))));
    }
}
