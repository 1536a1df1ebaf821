package org.zhihe.admin.evidence;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.Handouts;
import org.zhihe.templates.web.Download;

/** Hands out what a party handed in: to be saved, never to be run or shown by the browser. */
@Controller("/matters/{number}/evidence/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadController {
    private final EvidenceDesk desk;
    private final Handouts handouts;

    DownloadController(EvidenceDesk desk, Handouts handouts) {
        this.desk = desk;
        this.handouts = handouts;
    }

    @Get(headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> download(Officer officer, String number, long id) throws IOException {
        Evidence item = desk.find(officer, number, id);
        return Download.of(handouts.open(item, officer.actor(), null), item.name(), item.mediaType(), item.size());
    }
}
