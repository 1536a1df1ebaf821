package org.zhihe.portal.question;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.question.QuestionDesk;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** A party asks, and reads the answers. */
@Controller("/matters/{number}/questions")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionController {
    private static final Form FORM =
            Form.of("inquiry", Group.of("text", Field.area("text").max(1000).required()));

    private final Visits visits;
    private final QuestionSheet sheet;
    private final QuestionDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    QuestionController(Visits visits, QuestionSheet sheet, QuestionDesk desk, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.sheet = sheet;
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    /** Whoever has opened the answers has them; nothing else changes. */
    @Get
    HttpResponse<?> show(String number, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        QuestionPage page = sheet.page(access, FormView.fresh(FORM, messages));
        desk.read(access);
        return HttpResponse.ok(view(page));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(String number, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        HttpStatus status = answers.ok() ? ask(access, answers) : HttpStatus.UNPROCESSABLE_ENTITY;
        if (status == HttpStatus.SEE_OTHER) {
            return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=asked"));
        }
        return HttpResponse.status(status).body(view(sheet.page(access, FormView.again(FORM, answers, messages))));
    }

    private HttpStatus ask(PartyAccess access, Answers answers) {
        try {
            desk.ask(access, answers.text("text"));
            return HttpStatus.SEE_OTHER;
        } catch (StepRefused no) {
            answers.refuse("text", no.messageKey(), no.arguments().toArray());
            return HttpStatus.CONFLICT;
        }
    }

    private static ModelAndView<QuestionPage> view(QuestionPage page) {
        return new ModelAndView<>("portal/question/thread", page);
    }
}
