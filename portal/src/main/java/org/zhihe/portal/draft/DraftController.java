package org.zhihe.portal.draft;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.intake.Draft;
import org.zhihe.casework.intake.DraftDesk;
import org.zhihe.casework.intake.DraftLinks;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** The drafts of an account and of a browser. */
@Controller("/drafts")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DraftController {
    private final DraftDesk desk;
    private final DraftLinks links;
    private final DraftOwners owners;
    private final DraftSheet sheet;
    private final Clocks clocks;

    DraftController(DraftDesk desk, DraftLinks links, DraftOwners owners, DraftSheet sheet, Clocks clocks) {
        this.desk = desk;
        this.links = links;
        this.owners = owners;
        this.sheet = sheet;
        this.clocks = clocks;
    }

    /** @param done name of what led here; anything else says nothing */
    @Get
    ModelAndView<DraftListPage> list(HttpRequest<?> request, @QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("portal/draft/list", sheet.list(owners.of(request), done));
    }

    @Get("/{id}")
    ModelAndView<DraftPage> show(long id, HttpRequest<?> request, @QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("portal/draft/kept", sheet.page(owners.of(request), id, done));
    }

    @Post("/{id}/mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mail(long id, HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        DraftOwner owner = owners.of(request);
        Draft draft = desk.open(owner, id);
        Answers answers = DraftSheet.MAIL.read(SubmittedForm.of(body), clocks.today());
        HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
        if (answers.ok()) {
            try {
                links.mail(owner, id, answers.text("email"));
                return HttpResponse.seeOther(URI.create("/drafts/" + id + "?done=mailed"));
            } catch (StepRefused no) {
                answers.refuse("email", no.messageKey(), no.arguments().toArray());
                status = HttpStatus.TOO_MANY_REQUESTS;
            }
        }
        return HttpResponse.status(status)
                .body(new ModelAndView<>("portal/draft/kept", sheet.notMailed(owner, draft, answers)));
    }

    @Post("/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(long id, HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        DraftOwner owner = owners.of(request);
        Draft draft = desk.open(owner, id);
        Answers answers = DraftSheet.DISCARD.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(new ModelAndView<>("portal/draft/kept", sheet.notDiscarded(owner, draft, answers)));
        }
        desk.discard(owner, id);
        return HttpResponse.seeOther(URI.create("/drafts?done=discarded"));
    }

    /** For a computer that others use too. */
    @Post("/forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> forget(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        return owners.forget(request, HttpResponse.seeOther(URI.create("/drafts?done=forgotten")));
    }
}
