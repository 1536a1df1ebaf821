package org.zhihe.portal.representation;

import io.micronaut.core.annotation.Nullable;
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
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.representation.Company;
import org.zhihe.casework.representation.CompanyDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** A company asks colleagues to share its matters and lets them go; a colleague leaves. */
@Controller("/account/company")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CompanyController {
    private static final Form FORM = Form.of(
            "company", Group.of("who", Field.email("email").max(120).required().autocomplete("off")));

    private final CompanyDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    CompanyController(CompanyDesk desk, Clocks clocks, Messages messages) {
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<CompanyPage> show(AccountHolder holder, @QueryValue(defaultValue = "") String done) {
        return page(holder, done, FormView.fresh(FORM, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(AccountHolder holder, @Nullable @Body Map<String, Object> body) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (answers.ok()) {
            try {
                desk.invite(holder, answers.text("email"));
                return HttpResponse.seeOther(URI.create("/account/company?done=invited"));
            } catch (StepRefused no) {
                answers.refuse("email", no.messageKey(), no.arguments().toArray());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(holder, "", FormView.again(FORM, answers, messages)));
    }

    @Post("/{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(AccountHolder holder, long id, @Nullable @Body Map<String, Object> body) {
        desk.remove(holder, id);
        return HttpResponse.seeOther(URI.create("/account/company?done=removed"));
    }

    @Post("/{id}/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(AccountHolder holder, long id, @Nullable @Body Map<String, Object> body) {
        desk.leave(holder, id);
        return HttpResponse.seeOther(URI.create("/account/company?done=left"));
    }

    private ModelAndView<CompanyPage> page(AccountHolder holder, String done, FormView form) {
        boolean company = holder.kind() == PartyKind.COMPANY;
        Company people = company ? desk.of(holder) : new Company(List.of(), List.of());
        String flash = messages.has("company." + done + ".done") ? messages.get("company." + done + ".done") : "";
        CompanyPage page = new CompanyPage(
                flash,
                people.colleagues(),
                people.invited(),
                company ? List.of() : desk.memberships(holder),
                company ? form : null);
        return new ModelAndView<>("portal/representation/company", page);
    }
}
