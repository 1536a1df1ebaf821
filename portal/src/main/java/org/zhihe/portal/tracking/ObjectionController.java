package org.zhihe.portal.tracking;

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
import java.util.List;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.ObjectionDesk;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.Fact;

/** A party objects to the way its matter was sent. */
@Controller("/matters/{number}/objections/{decision}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ObjectionController {
    private static final Form FORM = Form.of(
            "objection", Group.of("reason", Field.area("reason").max(1000).required()));

    private final Visits visits;
    private final MatterFiles files;
    private final RouteViews routes;
    private final ObjectionDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    ObjectionController(
            Visits visits, MatterFiles files, RouteViews routes, ObjectionDesk desk, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.files = files;
        this.routes = routes;
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    static String path(String number, long decision) {
        return "/matters/" + number + "/objections/" + decision;
    }

    /** Not there for who may not object now. */
    @Get
    ModelAndView<StepPage> ask(String number, long decision, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        return view(page(access, decision, FormView.fresh(FORM, messages)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> object(
            String number, long decision, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(view(page(access, decision, FormView.again(FORM, answers, messages))));
        }
        try {
            desk.object(access, decision, answers.text("reason"));
            return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=objected"));
        } catch (StepRefused no) {
            FormView again = FormView.again(FORM, answers, messages);
            String why = messages.get(no.messageKey(), no.arguments().toArray());
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(view(step(access, decision, again, List.of()).withWarning(why)));
        }
    }

    private StepPage page(PartyAccess access, long decision, FormView form) {
        String path = path(access.number(), decision);
        RouteView route = routes.of(files.open(access)).stream()
                .filter(one -> one.objectHref().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
        return step(
                access,
                decision,
                form,
                List.of(
                        Fact.of(messages.get("tracking.routes"), route.title()),
                        Fact.of(messages.get("rule.column.basis"), route.basis())));
    }

    private StepPage step(PartyAccess access, long decision, FormView form, List<Fact> facts) {
        return new StepPage(
                access.number(),
                messages.get("objection.title"),
                messages.get("objection.lead"),
                facts,
                "",
                form,
                path(access.number(), decision),
                messages.get("objection.submit"),
                "",
                "",
                "/matters/" + access.number());
    }

    private static ModelAndView<StepPage> view(StepPage page) {
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
