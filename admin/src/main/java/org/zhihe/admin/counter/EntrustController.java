package org.zhihe.admin.counter;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.zhihe.admin.paper.PaperPage;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.intake.CounterDesk;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** A court entrusts a dispute to the committee, or the centre writes down that one has; both print the applicant's receipt. */
@Controller("/entrust")
@Secured({"INTAKE_OFFICER", "COURT_CLERK", "JUDGE"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class EntrustController {
    private final EntrustSheet sheet;
    private final CounterDesk counter;
    private final CounterReceipt receipts;
    private final Messages messages;

    EntrustController(EntrustSheet sheet, CounterDesk counter, CounterReceipt receipts, Messages messages) {
        this.sheet = sheet;
        this.counter = counter;
        this.receipts = receipts;
        this.messages = messages;
    }

    @Get
    ModelAndView<CounterPage> ask(Officer officer) {
        FormView form = FormView.fresh(sheet.form(officer, 1), messages);
        return new ModelAndView<>(
                "admin/entrust", new CounterPage(form, UUID.randomUUID().toString()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> entrust(Officer officer, @Nullable @Body Map<String, Object> body) {
        SubmittedForm raw = SubmittedForm.of(body);
        int respondents = CounterForm.respondents(raw);
        SubmittedForm sent =
                raw.with(CounterForm.COUNT, String.valueOf(respondents)).with("change", "");
        Form form = sheet.form(officer, respondents);
        String formKey = CounterController.key(raw.first("formKey"));
        if (CounterForm.onlyChanges(raw)) {
            return page(HttpStatus.OK, FormView.reshaped(form, sent, Map.of(), messages), formKey);
        }
        Answers answers = sheet.read(form, sent);
        if (!answers.ok()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, FormView.again(form, answers, messages), formKey);
        }
        try {
            Filed filed = sheet.entrust(officer, answers, formKey);
            return HttpResponse.seeOther(URI.create("/entrust/" + filed.number() + "/receipt"));
        } catch (StepRefused no) {
            answers.refuse("", no.messageKey(), no.arguments().toArray());
            return page(
                    HttpStatus.CONFLICT,
                    FormView.again(form, answers, messages),
                    UUID.randomUUID().toString());
        }
    }

    /** With the query code the first time it is opened, and without ever after. */
    @Get("/{number}/receipt")
    ModelAndView<PaperPage> receipt(Officer officer, String number) {
        return new ModelAndView<>("admin/paper", receipts.page(officer, counter.receipt(officer, number)));
    }

    private static HttpResponse<?> page(HttpStatus status, FormView form, String formKey) {
        return HttpResponse.status(status).body(new ModelAndView<>("admin/entrust", new CounterPage(form, formKey)));
    }
}
