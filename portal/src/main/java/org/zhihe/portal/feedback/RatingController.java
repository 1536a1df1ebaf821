package org.zhihe.portal.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.zhihe.casework.feedback.RatingDesk;
import org.zhihe.casework.feedback.RatingLevel;
import org.zhihe.casework.feedback.Resolution;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** The applicant's side rates the service, and says whether it finds the matter resolved. */
@Controller("/matters/{number}/rating")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class RatingController {
    private final Visits visits;
    private final RatingDesk desk;
    private final Clocks clocks;
    private final Messages messages;
    private final Form form;

    RatingController(Visits visits, RatingDesk desk, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
        this.form = Form.of(
                "rating",
                Group.of(
                        "rating",
                        Field.radio("level", Option.of(RatingLevel.class, messages))
                                .required(),
                        Field.radio("resolution", Option.of(Resolution.class, messages))
                                .required(),
                        Field.area("comment").max(1000)));
    }

    @Get
    ModelAndView<StepPage> ask(String number, HttpRequest<?> request) {
        visits.requireApplicant(request, number);
        return view(number, FormView.fresh(form, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rate(String number, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.requireApplicant(request, number);
        Answers answers = form.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(number, FormView.again(form, answers, messages)));
        }
        RatingLevel level = answers.choice("level", RatingLevel.class);
        desk.rate(
                access,
                level,
                answers.choice("resolution", Resolution.class),
                answers.optional("comment").orElse(null));
        return HttpResponse.seeOther(
                URI.create("/matters/" + number + "?done=" + (level.bad() ? "rated-bad" : "rated")));
    }

    private ModelAndView<StepPage> view(String number, FormView drawn) {
        return new ModelAndView<>("portal/tracking/step", StepPage.of(number, "rating", drawn, messages));
    }
}
