package org.zhihe.portal.tracking;

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
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.Consent;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.identity.ConsentWithdrawal;
import org.zhihe.casework.identity.IdentityHold;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.Fact;

/** A party sees what it has agreed to, and takes it back (个人信息保护法 15). */
@Controller("/matters/{number}/consents")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ConsentsController {
    private static final Form FORM =
            Form.of("consents", Group.of("sure", Field.checkbox("sure").required()));

    private final Visits visits;
    private final ConsentWithdrawal withdrawal;
    private final MatterFiles files;
    private final Clocks clocks;
    private final Messages messages;

    ConsentsController(
            Visits visits, ConsentWithdrawal withdrawal, MatterFiles files, Clocks clocks, Messages messages) {
        this.visits = visits;
        this.withdrawal = withdrawal;
        this.files = files;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<ConsentsPage> show(String number, @QueryValue(defaultValue = "") String done, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        String flash = messages.has("consents." + done + ".done") ? messages.get("consents." + done + ".done") : "";
        return page(access, flash, FormView.fresh(FORM, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(String number, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(page(access, "", FormView.again(FORM, answers, messages)));
        }
        Optional<IdentityHold> hold = withdrawal.withdraw(access);
        String done = hold.isPresent() ? "held" : "forgotten";
        return HttpResponse.seeOther(URI.create("/matters/" + number + "/consents?done=" + done));
    }

    private ModelAndView<ConsentsPage> page(PartyAccess access, String flash, FormView form) {
        ConsentWithdrawal.Standing standing = withdrawal.look(access);
        String matter = "/matters/" + access.number();
        ConsentsPage page = new ConsentsPage(
                flash,
                access.number(),
                standing.consents().stream().map(this::fact).toList(),
                kept(standing),
                standing.withdrawable() ? form : null,
                matter + "/consents",
                PartyActions.mayWithdraw(files.open(access)) ? matter + "/withdrawal" : "",
                matter);
        return new ModelAndView<>("portal/tracking/consents", page);
    }

    private Fact fact(Consent consent) {
        String words = consent.withdrawnAt() == null
                ? messages.get("consents.given", consent.givenAt(), consent.noticeVersion())
                : messages.get("consents.withdrawn", consent.givenAt(), consent.withdrawnAt());
        return Fact.of(messages.of(consent.kind()), words);
    }

    private String kept(ConsentWithdrawal.Standing standing) {
        if (!standing.kept()) {
            return messages.get("consents.none");
        }
        String when = standing.withdrawable() ? "would" : "does";
        return standing.hold()
                .map(hold -> messages.get("consents." + when + "-stay", hold))
                .orElseGet(() -> messages.get("consents." + when + "-go"));
    }
}
