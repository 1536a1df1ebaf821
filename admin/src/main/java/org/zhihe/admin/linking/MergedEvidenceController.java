package org.zhihe.admin.linking;

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
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.Handouts;
import org.zhihe.templates.web.Download;

/** Evidence of a matter that was merged into the one on the desk: whoever handles this one needs it. */
@Controller("/matters/{number}/merged-evidence/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MergedEvidenceController {
    private final Scenes scenes;
    private final EvidenceDesk evidence;
    private final Handouts handouts;

    MergedEvidenceController(Scenes scenes, EvidenceDesk evidence, Handouts handouts) {
        this.scenes = scenes;
        this.evidence = evidence;
        this.handouts = handouts;
    }

    @Get(headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> download(Officer officer, String number, long id) throws IOException {
        Scene scene = scenes.of(officer, number);
        Evidence item = evidence.findMerged(officer, scene.matter().id(), id);
        return Download.of(handouts.open(item, officer.actor(), null), item.name(), item.mediaType(), item.size());
    }
}
