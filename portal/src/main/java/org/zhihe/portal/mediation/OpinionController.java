package org.zhihe.portal.mediation;

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
import org.zhihe.casework.administrativemediation.Asked;
import org.zhihe.casework.administrativemediation.Opinion;
import org.zhihe.casework.administrativemediation.OpinionDesk;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.web.FormFiles;

/** A respondent reads the request that an authority mediate, and says whether it takes part. */
@Controller("/matters/{number}/opinion/{mediation}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OpinionController {
    private final Visits visits;
    private final OpinionDesk desk;
    private final OpinionSheet sheet;
    private final HeldFiles held;
    private final Clocks clocks;

    OpinionController(Visits visits, OpinionDesk desk, OpinionSheet sheet, HeldFiles held, Clocks clocks) {
        this.visits = visits;
        this.desk = desk;
        this.sheet = sheet;
        this.held = held;
        this.clocks = clocks;
    }

    /** Looking changes nothing, whatever looks: a browser does so ahead of its person. */
    @Get
    HttpResponse<?> ask(String number, long mediation, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        Asked asked = desk.look(access, mediation);
        if (!asked.mayAnswer()) {
            return HttpResponse.seeOther(URI.create("/matters/" + number));
        }
        return HttpResponse.ok(
                asked.receivedOn() == null
                        ? new ModelAndView<>("portal/tracking/step", sheet.closed(access, asked))
                        : view(access, asked, sheet.fresh(), FormFiles.freshKey()));
    }

    /** Whoever opens the request has received it, and is told so on the page with the button. */
    @Post("/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(String number, long mediation, HttpRequest<?> request) {
        desk.open(visits.require(request, number), mediation);
        return HttpResponse.seeOther(URI.create(OpinionSheet.path(number, mediation)));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> answer(String number, long mediation, @Body MultipartBody body, HttpRequest<?> request) {
        HeldFiles.Sent sent = held.read(request, body);
        PartyAccess access = visits.require(request, number);
        String formKey = sent.formKey();
        Answers answers = sheet.form().read(held.withNames(sent.form(), formKey), clocks.today());
        HeldFiles.tell(answers, sent.refused());
        if (!answers.ok()) {
            FormView again = sheet.again(answers, held.held(formKey));
            return HttpResponse.unprocessableEntity().body(view(access, desk.look(access, mediation), again, formKey));
        }
        Opinion opinion = answers.choice("opinion", Opinion.class);
        desk.answer(access, mediation, opinion, answers.optional("words").orElse(null), formKey);
        String done = opinion == Opinion.AGREES ? "takes-part" : "declines";
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=" + done));
    }

    private ModelAndView<StepPage> view(PartyAccess access, Asked asked, FormView form, String formKey) {
        return new ModelAndView<>(
                "portal/tracking/step", sheet.page(access, asked, form).withFormKey(formKey));
    }
}
