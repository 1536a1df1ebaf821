package org.zhihe.portal.representation;

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
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.representation.PowerDesk;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.web.FormFiles;

/** A party authorises a representative. */
@Controller("/matters/{number}/representatives/new")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class GrantController {
    private final Visits visits;
    private final PowerDesk desk;
    private final HeldFiles held;
    private final PowerForm questions;
    private final Clocks clocks;
    private final Messages messages;

    GrantController(
            Visits visits, PowerDesk desk, HeldFiles held, PowerForm questions, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.desk = desk;
        this.held = held;
        this.questions = questions;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<StepPage> ask(String number, HttpRequest<?> request) {
        visits.require(request, number);
        return page(number, FormView.fresh(questions.form(), messages), FormFiles.freshKey());
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> grant(String number, @Body MultipartBody body, HttpRequest<?> request) {
        HeldFiles.Sent sent = held.read(request, body);
        PartyAccess access = visits.require(request, number);
        String formKey = sent.formKey();
        Form form = questions.form();
        Answers answers = form.read(held.withNames(sent.form(), formKey), clocks.today());
        HeldFiles.tell(answers, sent.refused());
        if (answers.ok()) {
            try {
                desk.grant(access, PowerForm.terms(answers), formKey);
                return HttpResponse.seeOther(URI.create("/matters/" + number + "/representatives?done=granted"));
            } catch (StepRefused no) {
                answers.refuse(
                        PowerForm.concerned(no), no.messageKey(), no.arguments().toArray());
            }
        }
        FormView again = FormView.of(form, answers, held.held(formKey), messages);
        return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY).body(page(number, again, formKey));
    }

    private ModelAndView<StepPage> page(String number, FormView form, String formKey) {
        String list = "/matters/" + number + "/representatives";
        StepPage page = new StepPage(
                number,
                messages.get("powers.grant.title"),
                messages.get("powers.grant.lead"),
                List.of(),
                "",
                form,
                list + "/new",
                messages.get("powers.grant.submit"),
                "",
                formKey,
                list);
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
