package org.zhihe.portal.filing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.portal.draft.DraftOffers;
import org.zhihe.portal.home.WayLink;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.web.FormFiles;

/** Choose a way in, fill its form, send it. */
@Controller("/filing")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class FilingController {
    private final FilingSheet sheet;
    private final HeldFiles held;
    private final Visits visits;
    private final DraftsAtHand drafts;
    private final DraftOffers offers;

    FilingController(FilingSheet sheet, HeldFiles held, Visits visits, DraftsAtHand drafts, DraftOffers offers) {
        this.sheet = sheet;
        this.held = held;
        this.visits = visits;
        this.drafts = drafts;
        this.offers = offers;
    }

    @Get
    ModelAndView<Map<String, Object>> choose(HttpRequest<?> request) {
        return new ModelAndView<>("portal/filing/choose", Map.of("ways", WayLink.all(), "draft", offers.of(request)));
    }

    /** @param draft of the asker, to go on with */
    @Get("/{way}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> form(String way, @Nullable @QueryValue Long draft, HttpRequest<?> request) {
        if (draft != null) {
            return drafts.reopened(request, known(way), draft);
        }
        Preset preset = Preset.of(request.getParameters());
        FilingPage page = sheet.blank(known(way), preset, FormFiles.freshKey(), SignedIn.holder(request));
        return HttpResponse.ok(new ModelAndView<>("portal/filing/form", page));
    }

    @Post("/{way}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> file(String way, @Body MultipartBody body, HttpRequest<?> request) {
        HeldFiles.Sent sent = held.read(request, body);
        FilingSheet.Result result = sheet.send(known(way), sent, SignedIn.holder(request));
        if (result.filed().isEmpty()) {
            return drafts.again(request, known(way), sent, result);
        }
        Filed filed = result.filed().get();
        URI receipt = URI.create("/matters/" + filed.number() + "/receipt");
        if (visits.find(request, filed.number()).isPresent()) {
            // In the account already; nothing is to stay open behind somebody who signs out.
            return HttpResponse.seeOther(receipt);
        }
        List<Party> applicants = filed.all().stream().map(Filed::applicant).toList();
        return visits.open(request, applicants, HttpResponse.seeOther(receipt));
    }

    private static Way known(String key) {
        return Way.of(key).orElseThrow(NotFound::new);
    }
}
