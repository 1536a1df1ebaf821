package org.zhihe.portal.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.Handouts;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.web.Download;

/** A party gets back what it has handed in itself. */
@Controller("/matters/{number}/evidence/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadController {
    private final Visits visits;
    private final EvidenceItems items;
    private final Handouts handouts;

    DownloadController(Visits visits, EvidenceItems items, Handouts handouts) {
        this.visits = visits;
        this.items = items;
        this.handouts = handouts;
    }

    @Get(headRoute = false)
    HttpResponse<?> download(String number, long id, HttpRequest<?> request) throws IOException {
        PartyAccess access = visits.require(request, number);
        Evidence file = items.findByIdAndMatterIdAndPartyId(id, access.matterId(), access.partyId())
                .orElseThrow(NotFound::new);
        return Download.of(handouts.open(file, access.actor(), true), file.name(), file.mediaType(), file.size());
    }
}
