package org.zhihe.admin.rule;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Map;
import org.zhihe.admin.intake.WayWords;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.routing.Dispute;
import org.zhihe.casework.routing.Routing;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** A situation, and what the tables say of it. Keeps nothing. */
@Controller("/rules/try")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class TryController {
    private final TryForm form;
    private final Routing routing;
    private final WayWords ways;
    private final Clocks clocks;
    private final Messages messages;

    TryController(TryForm form, Routing routing, WayWords ways, Clocks clocks, Messages messages) {
        this.form = form;
        this.routing = routing;
        this.ways = ways;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<TryPage> form() {
        return view(new TryPage(FormView.fresh(form.blank(clocks.today()), messages), null, ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(@Nullable @Body Map<String, Object> body) {
        Answers answers = form.blank(clocks.today()).read(SubmittedForm.of(body), clocks.today());
        FormView again = FormView.again(form.blank(clocks.today()), answers, messages);
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(new TryPage(again, null, "")));
        }
        Dispute dispute = form.read(answers);
        String court = routing.court(dispute)
                .map(one -> messages.get("try.court", one.name()))
                .orElseGet(() -> messages.get("try.court.none"));
        return HttpResponse.ok(view(new TryPage(again, ways.guidance(List.of(), routing.consider(dispute)), court)));
    }

    private static ModelAndView<TryPage> view(TryPage page) {
        return new ModelAndView<>("admin/rule/try", page);
    }
}
