package org.zhihe.portal.representation;

import io.micronaut.core.annotation.Nullable;
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
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.representation.PowerDesk;
import org.zhihe.casework.representation.PowersOfAttorney;
import org.zhihe.portal.account.AccountForm;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** A representative gives a power back. */
@Controller("/account/powers/{id}/end")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResignController {
    private static final Form SURE =
            Form.of("resign", Group.of("sure", Field.checkbox("sure").required()));

    private final PowersOfAttorney powers;
    private final PowerDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    ResignController(PowersOfAttorney powers, PowerDesk desk, Clocks clocks, Messages messages) {
        this.powers = powers;
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<AccountForm> ask(AccountHolder holder, long id) {
        return page(holder, id, FormView.fresh(SURE, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resign(AccountHolder holder, long id, @Nullable @Body Map<String, Object> body) {
        Answers answers = SURE.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(page(holder, id, FormView.again(SURE, answers, messages)));
        }
        desk.resign(holder, id);
        return HttpResponse.seeOther(URI.create("/account/matters?done=resigned"));
    }

    private ModelAndView<AccountForm> page(AccountHolder holder, long id, FormView view) {
        powers.findOfAccount(id, holder.id()).orElseThrow(NotFound::new);
        AccountForm page = AccountForm.of("resign", view, messages)
                .at("/account/powers/" + id + "/end")
                .inside();
        return new ModelAndView<>("portal/account/form", page);
    }
}
