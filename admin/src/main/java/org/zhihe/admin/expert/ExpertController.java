package org.zhihe.admin.expert;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.consultation.Expert;
import org.zhihe.casework.consultation.ExpertDesk;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** The centre keeps the directory: who may be asked, about what, and who employs them. */
@Controller("/experts")
@Secured("INTAKE_OFFICER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ExpertController {
    private final ExpertDesk desk;
    private final ExpertSheet sheet;
    private final Clocks clocks;

    ExpertController(ExpertDesk desk, ExpertSheet sheet, Clocks clocks) {
        this.desk = desk;
        this.sheet = sheet;
        this.clocks = clocks;
    }

    @Get
    ModelAndView<ExpertListPage> list(@QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("admin/experts/list", sheet.list(!done.isEmpty()));
    }

    @Get("/new")
    ModelAndView<ExpertPage> ask() {
        return view(sheet.fresh());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Officer officer, @Nullable @Body Map<String, Object> body) {
        Answers answers = sheet.form().read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(sheet.again(answers, null)));
        }
        desk.enter(officer, ExpertSheet.stated(null, 0, answers));
        return done();
    }

    @Get("/{id}")
    ModelAndView<ExpertPage> one(Officer officer, long id) {
        return view(sheet.of(desk.one(officer, id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Officer officer, long id, @Nullable @Body Map<String, Object> body) {
        SubmittedForm submitted = SubmittedForm.of(body);
        Expert before = desk.one(officer, id);
        Answers answers = sheet.form().read(submitted, clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(sheet.again(answers, before)));
        }
        try {
            desk.change(officer, ExpertSheet.stated(id, version(submitted), answers));
        } catch (StaleVersion crossed) {
            answers.refuse("", crossed.messageKey());
            return HttpResponse.status(HttpStatus.CONFLICT).body(view(sheet.again(answers, before)));
        }
        return done();
    }

    private static HttpResponse<?> done() {
        return HttpResponse.seeOther(URI.create("/experts?done=1"));
    }

    private static int version(SubmittedForm submitted) {
        String text = submitted.first("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static ModelAndView<ExpertPage> view(ExpertPage page) {
        return new ModelAndView<>("admin/experts/entry", page);
    }
}
