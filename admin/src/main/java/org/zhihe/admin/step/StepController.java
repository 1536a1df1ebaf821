package org.zhihe.admin.step;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** The page of a step, and taking it. */
@Controller("/matters/{number}/steps/{name}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class StepController {
    private static final Logger LOG = LoggerFactory.getLogger(StepController.class);

    private final Scenes scenes;
    private final Steps steps;
    private final StepSheet sheet;
    private final Taking taking;
    private final StepFiles files;
    private final Clocks clocks;

    StepController(Scenes scenes, Steps steps, StepSheet sheet, Taking taking, StepFiles files, Clocks clocks) {
        this.scenes = scenes;
        this.steps = steps;
        this.sheet = sheet;
        this.taking = taking;
        this.files = files;
        this.clocks = clocks;
    }

    @Get
    ModelAndView<StepPage> show(Officer officer, String number, String name) {
        Scene scene = scenes.of(officer, number);
        Step step = steps.of(scene, name);
        if (!step.offered(scene)) {
            throw new NotNow();
        }
        return new ModelAndView<>("admin/step", sheet.fresh(scene, step));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(Officer officer, String number, String name, @Body Map<String, Object> body) {
        taking.refuseOnlookers(officer, name);
        Scene scene = scenes.of(officer, number);
        return take(scene, steps.of(scene, name), new StepFiles.Sent(SubmittedForm.of(body), List.of()));
    }

    /** Who may not take the step is turned away before any file is kept. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> takeWithFiles(
            Officer officer, String number, String name, @Body MultipartBody body, HttpRequest<?> request) {
        taking.refuseOnlookers(officer, name);
        Scene scene = scenes.of(officer, number);
        Step step = steps.of(scene, name);
        return take(scene, step, files.read(request, body));
    }

    private HttpResponse<?> take(Scene scene, Step step, StepFiles.Sent sent) {
        Officer officer = scene.officer();
        Answers answers = step.form(scene).read(sent.form(), clocks.today());
        sent.tell(answers);
        if (answers.ok()) {
            step.check(scene, answers);
        }
        if (!answers.ok()) {
            return step.offered(scene)
                    ? page(HttpStatus.UNPROCESSABLE_ENTITY, sheet.again(scene, step, answers, ""))
                    : page(HttpStatus.CONFLICT, sheet.again(scene, step, answers, taking.words(new NotNow())));
        }
        Optional<String> refused = taking.tryTo(step, scene, version(sent.form()), answers);
        if (refused.isPresent()) {
            Scene now = scenes.of(officer, scene.number());
            return page(HttpStatus.CONFLICT, sheet.again(now, step, answers, refused.get()));
        }
        LOG.info("matter {}: {} by staff {}", scene.number(), step.name(), officer.id());
        return HttpResponse.seeOther(step.leadsTo(scene)
                .orElseGet(() ->
                        step.leaves() ? MatterPaths.left(step.name()) : MatterPaths.done(scene.number(), step.name())));
    }

    private static HttpResponse<?> page(HttpStatus status, StepPage page) {
        return HttpResponse.status(status).body(new ModelAndView<>("admin/step", page));
    }

    /** What is no version was seen by nobody. */
    private static int version(SubmittedForm submitted) {
        String seen = submitted.first("version");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
