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
import org.zhihe.casework.paper.PaperDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** Withdraws a wrong paper, with the reason. */
@Controller("/matters/{number}/papers/official/{id}/withdrawal")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class WithdrawalController {
    private final OwnPapers own;
    private final PaperDesk desk;
    private final OfficialForms forms;
    private final Clocks clocks;
    private final Messages messages;

    WithdrawalController(OwnPapers own, PaperDesk desk, OfficialForms forms, Clocks clocks, Messages messages) {
        this.own = own;
        this.desk = desk;
        this.forms = forms;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<StepPage> ask(Officer officer, String number, long id) {
        OwnPapers.Found found = own.find(officer, number, id);
        return view(page(found, FormView.fresh(forms.withdrawal(), messages), ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Officer officer, String number, long id, @Body Map<String, Object> body) {
        OwnPapers.Found found = own.find(officer, number, id);
        Form form = forms.withdrawal();
        Answers answers = form.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(view(page(found, FormView.again(form, answers, messages), "")));
        }
        Optional<String> refused = own.tryTo(
                () -> desk.withdraw(officer, found.number(), id, answers.text("reason")),
                found,
                "POST /matters/{number}/papers/official/{id}/withdrawal");
        if (refused.isPresent()) {
            FormView again = FormView.again(form, answers, messages);
            return HttpResponse.status(HttpStatus.CONFLICT).body(view(page(found, again, refused.get())));
        }
        return HttpResponse.seeOther(URI.create(OfficialPaths.show(found.number(), id) + "?done=withdrawn"));
    }

    private StepPage page(OwnPapers.Found found, FormView form, String warning) {
        String action = OfficialPaths.withdrawal(found.number(), found.id());
        return forms.page(found.scene(), found.copy(), "withdrawal", action, form, warning);
    }

    private static ModelAndView<StepPage> view(StepPage page) {
        return new ModelAndView<>("admin/step", page);
    }
}
