package org.zhihe.admin.evidence;

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
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.CustodyAct;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceStore;
import org.zhihe.templates.Messages;
import org.zhihe.templates.web.Download;
import org.zhihe.templates.web.ErrorPages;

/** Hands out what a party handed in: to be saved, never to be run or shown by the browser. */
@Controller("/matters/{number}/evidence/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadController {
    private static final Logger LOG = LoggerFactory.getLogger(DownloadController.class);

    private final EvidenceDesk desk;
    private final EvidenceStore store;
    private final ErrorPages errors;
    private final Messages messages;

    DownloadController(EvidenceDesk desk, EvidenceStore store, ErrorPages errors, Messages messages) {
        this.desk = desk;
        this.store = store;
        this.errors = errors;
        this.messages = messages;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<?> download(HttpRequest<?> request, Officer officer, String number, long id) throws IOException {
        // Entered before it is opened: what cannot be entered is not handed out.
        Evidence item = desk.hand(officer, number, id, CustodyAct.DOWNLOADED);
        try {
            InputStream content = store.open(item.sha256());
            return Download.of(content, item.name(), item.mediaType(), item.size());
        } catch (NoSuchFileException lost) {
            LOG.error("matter {}: evidence {} has no file", number, id);
            return errors.answer(request, HttpStatus.NOT_FOUND, messages.get("evidence.lost"));
        }
    }
}
