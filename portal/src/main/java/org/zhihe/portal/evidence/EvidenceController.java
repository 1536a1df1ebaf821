package org.zhihe.portal.evidence;

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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.FormFiles;

/** A party adds files to a matter. */
@Controller("/matters/{number}/evidence")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class EvidenceController {
    private final Visits visits;
    private final PartyDesk desk;
    private final HeldFiles held;
    private final EvidenceForm form;
    private final Clocks clocks;
    private final Messages messages;

    EvidenceController(
            Visits visits, PartyDesk desk, HeldFiles held, EvidenceForm form, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.desk = desk;
        this.held = held;
        this.form = form;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<StepPage> ask(String number, HttpRequest<?> request) {
        Form asked = form.of(visits.require(request, number).side());
        return view(number, FormView.fresh(asked, messages), FormFiles.freshKey());
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> add(String number, @Body MultipartBody body, HttpRequest<?> request) {
        HeldFiles.Sent sent = held.read(request, body);
        PartyAccess access = visits.require(request, number);
        String formKey = sent.formKey();
        SubmittedForm named = held.withNames(sent.form(), formKey);
        if (!sent.refused().isEmpty() && named.files(FormFiles.FIELD).isEmpty()) {
            // Something was chosen: why it was not taken is told, not that there is nothing.
            named = named.withFiles(FormFiles.FIELD, List.of(FormFiles.FIELD));
        }
        Form asked = form.of(access.side());
        Answers answers = asked.read(named, clocks.today());
        HeldFiles.tell(answers, sent.refused());
        if (!answers.ok()) {
            FormView again = FormView.of(asked, answers, held.held(formKey), messages);
            return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY).body(view(number, again, formKey));
        }
        desk.addEvidence(access, EvidenceForm.handing(answers), formKey);
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=added"));
    }

    private ModelAndView<StepPage> view(String number, FormView drawn, String formKey) {
        StepPage page = StepPage.of(number, "evidence", drawn, messages).withFormKey(formKey);
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
