package org.zhihe.portal.penalty;

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
import java.util.Map;
import java.util.Objects;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.enforcement.DecisionLookup;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Networks;

/** Whoever was handed a penalty with its code reads what can be done against it; the page opens nothing else. */
@Controller("/penalty")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PenaltyController {
    private static final String CODE = "code";
    private static final Form FORM = Form.of(
            "penalty",
            Group.of(
                    "penalty",
                    Field.text("number").max(60).required().autocomplete("off"),
                    Field.text(CODE).max(30).required().autocomplete("off")));

    private final DecisionLookup lookup;
    private final PenaltyWords words;
    private final Networks networks;
    private final Clocks clocks;
    private final Messages messages;

    PenaltyController(DecisionLookup lookup, PenaltyWords words, Networks networks, Clocks clocks, Messages messages) {
        this.lookup = lookup;
        this.words = words;
        this.networks = networks;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<PenaltyPage> ask() {
        return view(PenaltyPage.asking(FormView.fresh(FORM, messages)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(@Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return again(answers, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        DecisionLookup.Shown shown = lookup.show(answers.text("number"), answers.text(CODE), networks.of(request));
        return switch (shown.answer()) {
            case SHOWN ->
                HttpResponse.ok(
                        view(words.of(FormView.fresh(FORM, messages), Objects.requireNonNull(shown.decision()))));
            case UNKNOWN -> again(answers.refuse(CODE, "penalty.unknown"), HttpStatus.UNPROCESSABLE_ENTITY);
            case WAIT -> again(answers.refuse(CODE, "find.wait"), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private HttpResponse<?> again(Answers answers, HttpStatus status) {
        return HttpResponse.status(status).body(view(PenaltyPage.asking(FormView.again(FORM, answers, messages))));
    }

    private static ModelAndView<PenaltyPage> view(PenaltyPage page) {
        return new ModelAndView<>("portal/penalty", page);
    }
}
