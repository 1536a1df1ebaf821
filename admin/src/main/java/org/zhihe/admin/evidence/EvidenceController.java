package org.zhihe.admin.evidence;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.CustodyAct;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.Previews;
import org.zhihe.casework.evidence.Verification;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.web.Picture;

/** The page of a piece of evidence: all that is known of it, who has had it in hand, and a picture where there can be one. */
@Controller("/matters/{number}/evidence/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EvidenceController {
    private final Scenes scenes;
    private final EvidenceDesk desk;
    private final Previews previews;
    private final Verification verification;
    private final EvidenceSheet sheet;

    EvidenceController(
            Scenes scenes, EvidenceDesk desk, Previews previews, Verification verification, EvidenceSheet sheet) {
        this.scenes = scenes;
        this.desk = desk;
        this.previews = previews;
        this.verification = verification;
        this.sheet = sheet;
    }

    @Get("/passport")
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<EvidencePage> show(Officer officer, String number, long id) {
        return new ModelAndView<>(
                "admin/evidence", sheet.of(scenes.of(officer, number), desk.open(officer, number, id)));
    }

    /** The answer is the newest line of the log. */
    @Post("/check")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> check(Officer officer, String number, long id) {
        verification.check(desk.find(officer, number, id), officer.actor());
        return HttpResponse.seeOther(URI.create(MatterPaths.passport(number, id) + "#custody-title"));
    }

    /** @param size {@code small} for lists */
    @Get("/preview")
    @Produces(MediaType.ALL)
    HttpResponse<?> preview(Officer officer, String number, long id, @QueryValue(defaultValue = "") String size) {
        Evidence item = desk.hand(officer, number, id, CustodyAct.PREVIEWED);
        int longest = size.equals("small") ? Previews.SMALL : Previews.LARGE;
        return Picture.jpeg(previews.draw(item, longest).orElseThrow(NotFound::new));
    }
}
