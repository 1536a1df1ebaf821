package org.zhihe.admin.signin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.PasswordRefused;
import org.zhihe.casework.account.StaffLinks;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;

/** A forgotten password: ask for the mail, then choose a new one. */
@Controller("/forgotten")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ForgottenController {
    private final StaffLinks links;
    private final LinkCookie cookie;
    private final Clocks clocks;
    private final Messages messages;
    private final DoorForm asking;
    private final DoorForm choosing;

    ForgottenController(StaffLinks links, LinkCookie cookie, Clocks clocks, Messages messages) {
        this.links = links;
        this.cookie = cookie;
        this.clocks = clocks;
        this.messages = messages;
        this.asking = DoorForm.of(
                        "forgotten",
                        "/forgotten",
                        messages,
                        Field.email("email").required())
                .linking("/sign-in", "forgotten.back");
        this.choosing = DoorForm.of(
                "forgotten-new",
                "/forgotten/new",
                messages,
                Field.password("newPassword").required().autocomplete("new-password"));
    }

    @Get
    ModelAndView<SignInPage> ask() {
        return asking.fresh();
    }

    /** The same answer whether or not there is such a member of staff. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mail(@Nullable @Body Map<String, Object> body) {
        Answers answers = asking.read(body, clocks);
        if (!answers.ok()) {
            return asking.again(answers);
        }
        links.forgotten(answers.text("email"));
        return HttpResponse.seeOther(URI.create("/forgotten/sent"));
    }

    @Get("/sent")
    ModelAndView<MessagePage> sent() {
        return MessagePage.of("forgotten.sent", "/sign-in", messages);
    }

    @Get("/new")
    HttpResponse<?> choose(HttpRequest<?> request) {
        return links.owner(cookie.token(request), LinkPurpose.STAFF_RESET_PASSWORD)
                .<HttpResponse<?>>map(member -> HttpResponse.ok(choosing.fresh()))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(LinkController.EXPIRED)));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        Answers answers = choosing.read(body, clocks);
        if (!answers.ok()) {
            return choosing.again(answers);
        }
        try {
            boolean changed = links.resetPassword(cookie.token(request), answers.text("newPassword"));
            return HttpResponse.seeOther(URI.create(changed ? "/forgotten/done" : LinkController.EXPIRED))
                    .cookie(cookie.gone());
        } catch (PasswordRefused weak) {
            return choosing.again(answers, "newPassword", weak);
        }
    }

    @Get("/done")
    ModelAndView<MessagePage> done() {
        return MessagePage.of("forgotten.done", "/sign-in", messages);
    }
}
