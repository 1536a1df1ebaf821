package org.zhihe.portal.representation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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
import org.zhihe.casework.representation.PowerDesk;
import org.zhihe.casework.representation.PowerOfAttorney;
import org.zhihe.casework.representation.PowersOfAttorney;
import org.zhihe.portal.tracking.StepPage;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.Fact;

/** A party sees who represents it, and takes a power back. */
@Controller("/matters/{number}/representatives")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class RepresentativesController {
    private static final Form SURE =
            Form.of("power-end", Group.of("sure", Field.checkbox("sure").required()));

    private final Visits visits;
    private final RepresentativesSheet sheet;
    private final PowersOfAttorney powers;
    private final PowerDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    RepresentativesController(
            Visits visits,
            RepresentativesSheet sheet,
            PowersOfAttorney powers,
            PowerDesk desk,
            Clocks clocks,
            Messages messages) {
        this.visits = visits;
        this.sheet = sheet;
        this.powers = powers;
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<RepresentativesPage> list(
            String number, @QueryValue(defaultValue = "") String done, HttpRequest<?> request) {
        return new ModelAndView<>("portal/representation/list", sheet.page(visits.require(request, number), done));
    }

    @Get("/{id}/end")
    ModelAndView<StepPage> ask(String number, long id, HttpRequest<?> request) {
        return page(visits.require(request, number), id, FormView.fresh(SURE, messages));
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(String number, long id, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        Answers answers = SURE.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(page(access, id, FormView.again(SURE, answers, messages)));
        }
        desk.revoke(access, id);
        return HttpResponse.seeOther(URI.create("/matters/" + number + "/representatives?done=ended"));
    }

    private ModelAndView<StepPage> page(PartyAccess access, long id, FormView form) {
        PowerOfAttorney power = powers.findOfParty(id, access.partyId())
                .filter(any -> access.asParty())
                .orElseThrow(NotFound::new);
        List<Fact> facts = sheet.terms(power);
        String list = "/matters/" + access.number() + "/representatives";
        StepPage page = new StepPage(
                access.number(),
                messages.get("powers.end.title", power.name()),
                messages.get("powers.end.lead"),
                facts,
                "",
                form,
                list + "/" + id + "/end",
                messages.get("powers.end.submit"),
                "",
                "",
                list);
        return new ModelAndView<>("portal/tracking/step", page);
    }
}
