package org.zhihe.admin.matter;

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
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.Handouts;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.web.Download;

/** Hands out what a party handed in: to be saved, never to be run or shown by the browser. */
@Controller("/matters/{number}/evidence/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EvidenceController {
    private final Scenes scenes;
    private final EvidenceItems items;
    private final Handouts handouts;

    EvidenceController(Scenes scenes, EvidenceItems items, Handouts handouts) {
        this.scenes = scenes;
        this.items = items;
        this.handouts = handouts;
    }

    @Get(headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> download(Officer officer, String number, long id) throws IOException {
        Scene scene = scenes.of(officer, number);
        Evidence item = items.findByIdAndMatterId(id, scene.matter().id()).orElseThrow(NotFound::new);
        return Download.of(handouts.open(item, officer.actor(), false), item.name(), item.mediaType(), item.size());
    }
}
