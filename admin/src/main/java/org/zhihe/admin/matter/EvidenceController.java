package org.zhihe.admin.matter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.EvidenceStore;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.Messages;
import org.zhihe.templates.web.Download;
import org.zhihe.templates.web.ErrorPages;

/** Hands out what a party handed in: to be saved, never to be run or shown by the browser. */
@Controller("/matters/{number}/evidence/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EvidenceController {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceController.class);

    private final Scenes scenes;
    private final EvidenceItems items;
    private final EvidenceStore store;
    private final Audit audit;
    private final ErrorPages errors;
    private final Messages messages;

    EvidenceController(
            Scenes scenes,
            EvidenceItems items,
            EvidenceStore store,
            Audit audit,
            ErrorPages errors,
            Messages messages) {
        this.scenes = scenes;
        this.items = items;
        this.store = store;
        this.audit = audit;
        this.errors = errors;
        this.messages = messages;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<?> download(HttpRequest<?> request, Officer officer, String number, long id) throws IOException {
        Scene scene = scenes.of(officer, number);
        Evidence item = items.findByIdAndMatterId(id, scene.matter().id()).orElseThrow(NotFound::new);
        // Before it is opened: what cannot be entered is not handed out.
        audit.record(Act.EVIDENCE_READ, officer.actor(), scene.matter().id(), "evidence " + id);
        try {
            InputStream content = store.open(item.sha256());
            return Download.of(content, item.name(), item.mediaType(), item.size());
        } catch (NoSuchFileException lost) {
            LOG.error("matter {}: evidence {} has no file", number, id);
            return errors.answer(request, HttpStatus.NOT_FOUND, messages.get("evidence.lost"));
        }
    }
}
