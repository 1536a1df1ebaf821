package org.zhihe.portal.filing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import org.zhihe.casework.intake.DraftKept;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.draft.DraftOwners;
import org.zhihe.portal.web.HeldFiles;

/** Keeps a form as a draft: for its button, which leads to the draft's page, and for the script that saves by itself. */
@Controller(SaveController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SaveController {
    static final String PATH = "/drafts/save";

    private final FilingDrafts drafts;
    private final DraftWords words;
    private final DraftOwners owners;
    private final HeldFiles held;
    private final FilingSheet sheet;

    SaveController(FilingDrafts drafts, DraftWords words, DraftOwners owners, HeldFiles held, FilingSheet sheet) {
        this.drafts = drafts;
        this.words = words;
        this.owners = owners;
        this.held = held;
        this.sheet = sheet;
    }

    @Post("/{way}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> save(String way, @Body MultipartBody body, HttpRequest<?> request) {
        Way known = Way.of(way).orElseThrow(NotFound::new);
        HeldFiles.Sent sent = held.read(request, body);
        DraftOwner owner = owners.withBrowser(request);
        DraftKept kept = drafts.keep(owner, known, sent);
        DraftState state = words.of(known, kept);
        if (request.accept().contains(MediaType.APPLICATION_JSON_TYPE)) {
            HttpStatus status = kept.saved() ? HttpStatus.OK : HttpStatus.CONFLICT;
            return owners.remember(
                    owner, HttpResponse.status(status).body(state).contentType(MediaType.APPLICATION_JSON_TYPE));
        }
        if (kept.saved() && sent.refused().isEmpty()) {
            return owners.remember(owner, HttpResponse.seeOther(URI.create(state.href() + "?done=saved")));
        }
        FilingPage page = sheet.unjudged(known, sent).kept(state);
        HttpStatus status = kept.saved() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
        return owners.remember(owner, HttpResponse.status(status).body(new ModelAndView<>("portal/filing/form", page)));
    }
}
