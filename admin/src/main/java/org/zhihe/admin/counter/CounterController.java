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
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.intake.CounterDesk;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** An officer writes down what somebody says, and prints the receipt. */
@Controller("/counter")
@Secured("INTAKE_OFFICER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CounterController {
    private final CounterForm questions;
    private final CounterDesk desk;
    private final CounterReceipt receipts;
    private final Clocks clocks;
    private final Messages messages;

    CounterController(
            CounterForm questions, CounterDesk desk, CounterReceipt receipts, Clocks clocks, Messages messages) {
        this.questions = questions;
        this.desk = desk;
        this.receipts = receipts;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<CounterPage> ask() {
        FormView form = FormView.fresh(questions.of(1), messages);
        return new ModelAndView<>(
                "admin/counter", new CounterPage(form, UUID.randomUUID().toString()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> file(Officer officer, @Nullable @Body Map<String, Object> body) {
        SubmittedForm raw = SubmittedForm.of(body);
        int respondents = CounterForm.respondents(raw);
        SubmittedForm sent =
                raw.with(CounterForm.COUNT, String.valueOf(respondents)).with("change", "");
        Form form = questions.of(respondents);
        String formKey = key(raw.first("formKey"));
        if (CounterForm.onlyChanges(raw)) {
            return page(HttpStatus.OK, FormView.reshaped(form, sent, Map.of(), messages), formKey);
        }
        Answers answers = form.read(sent, clocks.today());
        CounterReading.check(answers);
        if (!answers.ok()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, FormView.again(form, answers, messages), formKey);
        }
        try {
            Filed filed = desk.file(
                    officer, CounterReading.filing(answers, messages), CounterReading.terms(answers), formKey);
            return HttpResponse.seeOther(URI.create(MatterPaths.receiptToHandOver(filed.number())));
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
        return new ModelAndView<>("admin/paper", receipts.page(officer, desk.receipt(officer, number)));
    }

    private static HttpResponse<?> page(HttpStatus status, FormView form, String formKey) {
        return HttpResponse.status(status).body(new ModelAndView<>("admin/counter", new CounterPage(form, formKey)));
    }

    /** What is no key was made up; such a form gets one of its own. */
    static String key(String sent) {
        return sent.matches("[0-9a-f-]{36}") ? sent : UUID.randomUUID().toString();
    }
}
