package org.zhihe.portal.feedback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.net.URI;
import org.zhihe.casework.intake.ReopeningDesk;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.form.Answers;

/** The applicant has a concluded matter taken up again; too late, it is shown the way to a new filing. */
@Controller("/matters/{number}/reopening")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReopeningController {
    private final Visits visits;
    private final MatterFiles files;
    private final ReopeningDesk desk;
    private final HeldFiles held;
    private final ReopeningSheet sheet;

    ReopeningController(Visits visits, MatterFiles files, ReopeningDesk desk, HeldFiles held, ReopeningSheet sheet) {
        this.visits = visits;
        this.files = files;
        this.desk = desk;
        this.held = held;
        this.sheet = sheet;
    }

    @Get
    HttpResponse<?> ask(String number, HttpRequest<?> request) {
        MatterFile file = files.open(visits.requireApplicant(request, number));
        return file.canBeReopened() ? HttpResponse.ok(sheet.fresh(file)) : instead(file);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> reopen(String number, @Body MultipartBody body, HttpRequest<?> request) {
        HeldFiles.Sent sent = held.read(request, body);
        PartyAccess access = visits.requireApplicant(request, number);
        Answers answers = sheet.read(sent);
        if (!answers.ok()) {
            MatterFile file = files.open(access);
            return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                    .body(sheet.again(file, answers, sent.formKey()));
        }
        try {
            desk.reopen(access, answers.text("newFacts"), sent.formKey());
        } catch (StepRefused no) {
            return instead(files.open(access));
        }
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=reopened"));
    }

    /** What goes on already, perhaps because the form was sent twice, is shown; what is over has to be filed anew. */
    private HttpResponse<?> instead(MatterFile file) {
        return file.ended()
                ? HttpResponse.status(HttpStatus.CONFLICT).body(sheet.instead(file))
                : HttpResponse.seeOther(URI.create("/matters/" + file.matter().number()));
    }
}
