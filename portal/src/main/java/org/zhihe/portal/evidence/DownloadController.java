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
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.EvidenceStore;
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
    private final EvidenceStore store;
    private final Audit audit;

    DownloadController(Visits visits, EvidenceItems items, EvidenceStore store, Audit audit) {
        this.visits = visits;
        this.items = items;
        this.store = store;
        this.audit = audit;
    }

    @Get
    HttpResponse<?> download(String number, long id, HttpRequest<?> request) throws IOException {
        PartyAccess access = visits.require(request, number);
        Evidence file = items.findByIdAndMatterIdAndPartyId(id, access.matterId(), access.partyId())
                .orElseThrow(NotFound::new);
        // Before it is opened: what cannot be entered is not handed out.
        audit.record(Act.EVIDENCE_READ, access.actor(), access.matterId(), "evidence " + id);
        return Download.of(store.open(file.sha256()), file.name(), file.mediaType(), file.size());
    }
}
