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
import java.net.URI;
import java.util.Optional;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.tracking.CorrectionPage;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;

/** The applicant sees everything that is missing and puts the filing right. */
@Controller("/matters/{number}/correction")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CorrectionController {
    private final Visits visits;
    private final HeldFiles held;
    private final CorrectionSheet sheet;

    CorrectionController(Visits visits, HeldFiles held, CorrectionSheet sheet) {
        this.visits = visits;
        this.held = held;
        this.sheet = sheet;
    }

    @Get
    HttpResponse<?> ask(String number, HttpRequest<?> request) {
        return HttpResponse.ok(view(sheet.filled(visits.require(request, number))));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> correct(String number, @Body MultipartBody body, HttpRequest<?> request) {
        HeldFiles.Sent sent = held.read(request, body);
        PartyAccess access = visits.require(request, number);
        Optional<CorrectionSheet.Again> again = sheet.send(access, sent);
        if (again.isPresent()) {
            return HttpResponse.status(again.get().status())
                    .body(view(again.get().page()));
        }
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=corrected"));
    }

    private static ModelAndView<CorrectionPage> view(CorrectionPage page) {
        return new ModelAndView<>("portal/tracking/correction", page);
    }
}
