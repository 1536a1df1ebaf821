package org.zhihe.admin.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.zhihe.admin.step.StepPage;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.paper.DeliveryDesk;
import org.zhihe.casework.paper.DeliveryMode;
import org.zhihe.casework.paper.StaffPapers.Copy;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** Records how a paper was handed over. */
@Controller("/matters/{number}/papers/official/{id}/delivery")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class DeliveryController {
    private final OwnPapers own;
    private final DeliveryDesk desk;
    private final OfficialForms forms;
    private final Clocks clocks;
    private final Messages messages;

    DeliveryController(OwnPapers own, DeliveryDesk desk, OfficialForms forms, Clocks clocks, Messages messages) {
        this.own = own;
        this.desk = desk;
        this.forms = forms;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<StepPage> ask(Officer officer, String number, long id) {
        OwnPapers.Found found = own.find(officer, number, id);
        return view(page(found, FormView.fresh(forms.delivery(found.copy()), messages), ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(Officer officer, String number, long id, @Body Map<String, Object> body) {
        OwnPapers.Found found = own.find(officer, number, id);
        Form form = forms.delivery(found.copy());
        Answers answers = form.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(view(page(found, FormView.again(form, answers, messages), "")));
        }
        Optional<String> refused = own.tryTo(
                () -> desk.record(officer, found.number(), id, delivered(found.copy(), answers)),
                found,
                "POST /matters/{number}/papers/official/{id}/delivery");
        if (refused.isPresent()) {
            FormView again = FormView.again(form, answers, messages);
            return HttpResponse.status(HttpStatus.CONFLICT).body(view(page(found, again, refused.get())));
        }
        return HttpResponse.seeOther(URI.create(OfficialPaths.show(found.number(), id) + "?done=delivered"));
    }

    private static DeliveryDesk.Delivered delivered(Copy copy, Answers answers) {
        Long party = answers.optional("party")
                .map(Long::valueOf)
                .orElseGet(() ->
                        copy.readers().isEmpty() ? null : copy.readers().get(0).partyId());
        return new DeliveryDesk.Delivered(
                party, answers.choice("mode", DeliveryMode.class), answers.date("day"), answers.text("note"));
    }

    private StepPage page(OwnPapers.Found found, FormView form, String warning) {
        String action = OfficialPaths.delivery(found.number(), found.id());
        return forms.page(found.scene(), found.copy(), "delivery", action, form, warning);
    }

    private static ModelAndView<StepPage> view(StepPage page) {
        return new ModelAndView<>("admin/step", page);
    }
}
