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
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.Arrival;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.PasswordRefused;
import org.zhihe.casework.account.StaffLinks;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.web.Device;

/** Links that lead in: an invitation, and a second factor that has to be set up anew. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class WelcomeController {
    private final StaffLinks links;
    private final LinkCookie cookie;
    private final Doorway doorway;
    private final Clocks clocks;
    private final DoorForm welcome;
    private final DoorForm anew;

    WelcomeController(StaffLinks links, LinkCookie cookie, Doorway doorway, Clocks clocks, Messages messages) {
        this.links = links;
        this.cookie = cookie;
        this.doorway = doorway;
        this.clocks = clocks;
        this.welcome = DoorForm.of(
                "welcome",
                "/welcome",
                messages,
                Field.password("newPassword").required().autocomplete("new-password"));
        this.anew = DoorForm.of(
                "anew",
                "/sign-in/anew",
                messages,
                Field.password("password").required().autocomplete("current-password"));
    }

    @Get("/welcome")
    HttpResponse<?> welcome(HttpRequest<?> request) {
        return page(request, LinkPurpose.STAFF_INVITATION, welcome);
    }

    @Post("/welcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        Answers answers = welcome.read(body, clocks);
        if (!answers.ok()) {
            return welcome.again(answers);
        }
        try {
            Arrival arrival = links.accept(cookie.token(request), answers.text("newPassword"), Device.of(request));
            return on(request, arrival);
        } catch (PasswordRefused weak) {
            return welcome.again(answers, "newPassword", weak);
        }
    }

    @Get("/sign-in/anew")
    HttpResponse<?> anew(HttpRequest<?> request) {
        return page(request, LinkPurpose.STAFF_SECOND_FACTOR, anew);
    }

    @Post("/sign-in/anew")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setUpAnew(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        Answers answers = anew.read(body, clocks);
        if (!answers.ok()) {
            return anew.again(answers);
        }
        Arrival arrival = links.setUpAnew(
                cookie.token(request), answers.text("password"), doorway.knock(request, ""), Device.of(request));
        return switch (arrival.answer()) {
            case REFUSED -> anew.again(answers.refuse("password", "refusal.account.wrong-password"));
            case WAIT ->
                SignInController.later(
                        arrival, anew.again(answers.refuse("password", "sign-in.wait", arrival.waitMinutes())));
            default -> on(request, arrival);
        };
    }

    private HttpResponse<?> page(HttpRequest<?> request, LinkPurpose purpose, DoorForm form) {
        return links.owner(cookie.token(request), purpose)
                .<HttpResponse<?>>map(member -> HttpResponse.ok(form.fresh()))
                .orElseGet(WelcomeController::expired);
    }

    private HttpResponse<?> on(HttpRequest<?> request, Arrival arrival) {
        return switch (arrival.answer()) {
            case IN -> doorway.on(request, arrival, "/");
            case ENROLMENT -> doorway.on(request, arrival, "/sign-in/authenticator");
            case CODE -> doorway.on(request, arrival, "/sign-in/code");
            default -> expired();
        };
    }

    private static HttpResponse<?> expired() {
        return HttpResponse.seeOther(URI.create(LinkController.EXPIRED));
    }
}
