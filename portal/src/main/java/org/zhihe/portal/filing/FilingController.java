package org.zhihe.portal.filing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.portal.home.WayLink;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;

/** Choose a way in, fill its form, send it. */
@Controller("/filing")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class FilingController {
    private final FilingSheet sheet;
    private final HeldFiles held;
    private final Visits visits;

    FilingController(FilingSheet sheet, HeldFiles held, Visits visits) {
        this.sheet = sheet;
        this.held = held;
        this.visits = visits;
    }

    @Get
    ModelAndView<Map<String, Object>> choose() {
        return new ModelAndView<>("portal/filing/choose", Map.of("ways", WayLink.all()));
    }

    @Get("/{way}")
    ModelAndView<FilingPage> form(String way, HttpRequest<?> request) {
        Preset preset = Preset.of(request.getParameters());
        FilingPage page = sheet.blank(known(way), preset, HeldFiles.freshKey(), SignedIn.holder(request));
        return new ModelAndView<>("portal/filing/form", page);
    }

    @Post("/{way}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> file(String way, @Body MultipartBody body, HttpRequest<?> request) throws IOException {
        FilingSheet.Result result = sheet.send(known(way), held.read(request, body), SignedIn.holder(request));
        if (result.filed().isEmpty()) {
            return HttpResponse.status(result.status()).body(new ModelAndView<>("portal/filing/form", result.page()));
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
