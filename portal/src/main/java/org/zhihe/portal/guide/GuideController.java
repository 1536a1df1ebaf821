package org.zhihe.portal.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Optional;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.guide.Happening;
import org.zhihe.casework.guide.OtherTopic;
import org.zhihe.templates.form.SubmittedForm;

/** One question after the other; every screen has an address of its own, so that Back goes back. */
@Controller(Walk.HREF)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class GuideController {
    private final GuideQuestions questions;
    private final GuidePages pages;
    private final Clocks clocks;

    GuideController(GuideQuestions questions, GuidePages pages, Clocks clocks) {
        this.questions = questions;
        this.pages = pages;
        this.clocks = clocks;
    }

    @Get
    HttpResponse<?> next(HttpRequest<?> request) {
        SubmittedForm sent = SubmittedForm.of(request.getParameters().asMap());
        Walk walk = Walk.of(sent, questions, clocks.today());
        if (walk.next() != null) {
            HttpStatus status = walk.problems() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
            return HttpResponse.status(status).body(view("step", pages.question(walk)));
        }
        Optional<OtherTopic> topic =
                walk.happening().filter(Happening.BOUGHT_FAKE::equals).map(any -> OtherTopic.CONSUMER);
        return HttpResponse.ok(topic.or(walk::topic)
                .<ModelAndView<?>>map(one -> view("office", pages.office(walk, one)))
                .orElseGet(() -> view("result", pages.result(walk))));
    }

    private static <T> ModelAndView<T> view(String name, T page) {
        return new ModelAndView<>("portal/guide/" + name, page);
    }
}
