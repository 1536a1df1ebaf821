package org.zhihe.portal.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import org.zhihe.casework.evidence.CustodyAct;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.Handouts;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.evidence.Previews;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.web.Download;
import org.zhihe.templates.web.Networks;
import org.zhihe.templates.web.Picture;

/** A party gets back what it has handed in, and what it is let see; each time it is asked anew whether it may. */
@Controller("/matters/{number}/evidence/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadController {
    private final Visits visits;
    private final PartyEvidence evidence;
    private final Handouts handouts;
    private final Previews previews;
    private final Networks networks;

    DownloadController(Visits visits, PartyEvidence evidence, Handouts handouts, Previews previews, Networks networks) {
        this.visits = visits;
        this.evidence = evidence;
        this.handouts = handouts;
        this.previews = previews;
        this.networks = networks;
    }

    @Get(headRoute = false)
    HttpResponse<?> download(String number, long id, HttpRequest<?> request) throws IOException {
        PartyAccess access = visits.require(request, number);
        Evidence file = evidence.find(access, id);
        return Download.of(
                handouts.open(file, access.actor(), networks.of(request)), file.name(), file.mediaType(), file.size());
    }

    /** @param size {@code small} for lists */
    @Get("/preview")
    HttpResponse<?> preview(
            String number, long id, @QueryValue(defaultValue = "") String size, HttpRequest<?> request) {
        Evidence file = hand(number, id, request, CustodyAct.PREVIEWED);
        int longest = size.equals("small") ? Previews.SMALL : Previews.LARGE;
        return Picture.jpeg(previews.draw(file, longest).orElseThrow(NotFound::new));
    }

    private Evidence hand(String number, long id, HttpRequest<?> request, CustodyAct act) {
        PartyAccess access = visits.require(request, number);
        return evidence.hand(access, id, act, networks.of(request));
    }
}
