package org.zhihe.admin.staff;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.zhihe.admin.signin.DoorForm;
import org.zhihe.admin.signin.SignInPage;
import org.zhihe.casework.account.Invitation;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.templates.Messages;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.form.Answers;

/** Somebody new is invited by mail; nobody sets a password for somebody else. */
@Controller("/staff/invite")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class InviteController {
    private final RoleDesk roles;
    private final StaffSheet sheet;
    private final Clocks clocks;
    private final Messages messages;

    InviteController(RoleDesk roles, StaffSheet sheet, Clocks clocks, Messages messages) {
        this.roles = roles;
        this.sheet = sheet;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<SignInPage> form() {
        return page().fresh();
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(Officer officer, @Nullable @Body Map<String, Object> body) {
        DoorForm page = page();
        Answers answers = page.read(body, clocks);
        if (!answers.ok()) {
            return page.again(answers);
        }
        try {
            RoleDesk.Outcome outcome = roles.invite(
                    officer,
                    new Invitation(
                            answers.text("login"),
                            answers.text("name"),
                            answers.text("email"),
                            answers.optional("phone").orElse(null),
                            answers.choice("role", Role.class),
                            Long.parseLong(answers.text("body"))));
            return outcome.waits()
                    ? HttpResponse.seeOther(URI.create("/staff?done=propose"))
                    : StaffController.done(outcome.id(), "resend");
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal why) {
            boolean email = why.messageKey().contains("mail");
            return page.again(answers, email ? "email" : "login", why);
        }
    }

    private DoorForm page() {
        return new DoorForm(
                sheet.invitation(), "/staff/invite", List.of(new NavLink("/staff", "staff.back", false)), messages);
    }
}
