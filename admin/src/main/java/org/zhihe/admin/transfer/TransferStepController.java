package org.zhihe.admin.transfer;

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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.step.Attempts;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** The page of a step of a transfer, and taking it. */
@Controller("/transfers/{id}/steps/{name}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class TransferStepController {
    private static final Logger LOG = LoggerFactory.getLogger(TransferStepController.class);
    private static final String VIEW = "admin/transfer/step";

    private final TransferSteps steps;
    private final TransferStepSheet sheet;
    private final Attempts attempts;
    private final Clocks clocks;

    TransferStepController(TransferSteps steps, TransferStepSheet sheet, Attempts attempts, Clocks clocks) {
        this.steps = steps;
        this.sheet = sheet;
        this.attempts = attempts;
        this.clocks = clocks;
    }

    @Get
    HttpResponse<?> show(Officer officer, long id, String name) {
        TransferScene scene = steps.scene(officer, id);
        TransferStep step = steps.named(name);
        return step.offered().test(scene)
                ? HttpResponse.ok(new ModelAndView<>(VIEW, sheet.fresh(scene, step)))
                : page(HttpStatus.CONFLICT, sheet.notNow(scene, step));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(Officer officer, long id, String name, @Body Map<String, Object> body) {
        TransferScene scene = steps.scene(officer, id);
        TransferStep step = steps.named(name);
        steps.refuseOnlookers(scene, step);
        SubmittedForm sent = SubmittedForm.of(body);
        if (!step.offered().test(scene)) {
            return page(HttpStatus.CONFLICT, sheet.notNow(scene, step));
        }
        Answers answers = sheet.form(scene, step).read(sent, clocks.today());
        if (answers.ok()) {
            step.check().check(scene, answers);
        }
        if (!answers.ok()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, sheet.again(scene, step, answers, ""));
        }
        AtomicLong next = new AtomicLong(id);
        Optional<String> refused = attempts.tryTo(
                () -> next.set(step.take().take(scene, version(sent), answers)),
                officer,
                scene.row().matterId(),
                "POST /transfers/{id}/steps/" + name);
        if (refused.isPresent()) {
            return page(HttpStatus.CONFLICT, sheet.again(steps.scene(officer, id), step, answers, refused.get()));
        }
        LOG.info("transfer {}: {} by staff {}", id, step.name(), officer.id());
        return HttpResponse.seeOther(TransferPaths.done(next.get(), step.name()));
    }

    private static HttpResponse<?> page(HttpStatus status, TransferStepPage page) {
        return HttpResponse.status(status).body(new ModelAndView<>(VIEW, page));
    }

    /** What is no version was seen by nobody. */
    private static int version(SubmittedForm submitted) {
        String seen = submitted.first("version");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
