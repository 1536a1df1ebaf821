package org.zhihe.portal.account;

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
import java.util.List;
import java.util.Map;
import org.zhihe.casework.account.Registration;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.portal.web.CreditCodes;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** A person or a company registers; whoever has the address already learns it by mail, and nobody else does. */
@Controller("/account/register")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class RegisterController {
    private static final String CODE = "creditCode";

    private final Registration registration;
    private final NewPassword newPassword;
    private final Clocks clocks;
    private final Messages messages;
    private final Form form;

    RegisterController(Registration registration, NewPassword newPassword, Clocks clocks, Messages messages) {
        this.registration = registration;
        this.newPassword = newPassword;
        this.clocks = clocks;
        this.messages = messages;
        this.form = Form.of(
                "register",
                Group.of(
                        "who",
                        Field.radio("kind", Option.of(PartyKind.class, messages))
                                .required()
                                .defaultValue(PartyKind.PERSON.name()),
                        Field.text("name").max(100).required().autocomplete("name"),
                        CreditCodes.asked(),
                        CreditCodes.field(CODE),
                        Field.phone("phone")),
                Group.of("door", Field.email("email").required().autocomplete("username"), NewPassword.FIELD),
                Group.of("agree", Field.checkbox("privacy").required()));
    }

    @Get
    ModelAndView<AccountForm> ask() {
        return page(FormView.fresh(form, messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(@Nullable @Body Map<String, Object> body) {
        SubmittedForm sent = SubmittedForm.of(body);
        Answers answers = form.read(CreditCodes.noted(sent, List.of(CODE)), clocks.today());
        CreditCodes.check(answers, sent, List.of(CODE));
        newPassword.check(
                answers, answers.submitted().first("name"), answers.submitted().first("email"));
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(page(FormView.again(form, answers, messages)));
        }
        registration.register(new Registration.Application(
                answers.choice("kind", PartyKind.class),
                answers.text("name"),
                answers.text("email"),
                answers.optional("phone").orElse(null),
                CreditCodes.read(answers, CODE),
                answers.text(NewPassword.NAME)));
        return HttpResponse.seeOther(URI.create("/account/register/sent"));
    }

    /** The same whether or not the address had an account. */
    @Get("/sent")
    ModelAndView<AccountMessage> sent() {
        return new ModelAndView<>("portal/account/message", AccountMessage.of("registered", "/", messages));
    }

    private ModelAndView<AccountForm> page(FormView view) {
        return new ModelAndView<>("portal/account/form", AccountForm.of("register", view, messages));
    }
}
