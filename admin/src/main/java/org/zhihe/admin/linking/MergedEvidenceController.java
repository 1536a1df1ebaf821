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
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.EvidenceStore;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.sameness.LinkKind;
import org.zhihe.casework.sameness.MatterLinks;
import org.zhihe.templates.web.Download;

/** Evidence of a matter that was merged into the one on the desk: whoever handles this one needs it. */
@Controller("/matters/{number}/merged-evidence/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MergedEvidenceController {
    private final Scenes scenes;
    private final MatterLinks links;
    private final EvidenceItems items;
    private final EvidenceStore store;
    private final Audit audit;

    MergedEvidenceController(Scenes scenes, MatterLinks links, EvidenceItems items, EvidenceStore store, Audit audit) {
        this.scenes = scenes;
        this.links = links;
        this.items = items;
        this.store = store;
        this.audit = audit;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<?> download(Officer officer, String number, long id) throws IOException {
        Scene scene = scenes.of(officer, number);
        Evidence item = links.ofMatter(scene.matter().id()).stream()
                .filter(one -> one.kind() == LinkKind.MERGED && !one.outward())
                .map(one -> items.findByIdAndMatterId(id, one.otherId()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(NotFound::new);
        // Before it is opened: what cannot be entered is not handed out.
        audit.record(Act.EVIDENCE_READ, officer.actor(), scene.matter().id(), "evidence " + id);
        return Download.of(store.open(item.sha256()), item.name(), item.mediaType(), item.size());
    }
}
