package org.zhihe.admin.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.Links;
import org.zhihe.templates.Messages;

/** Where links mailed to staff arrive. Looking at one changes nothing: mail scanners look at them too. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LinkController {
    static final String EXPIRED = "/link-expired";

    private final Links links;
    private final LinkCookie cookie;
    private final Messages messages;

    LinkController(Links links, LinkCookie cookie, Messages messages) {
        this.links = links;
        this.cookie = cookie;
        this.messages = messages;
    }

    @Get("/link/{token}")
    HttpResponse<?> arrive(String token) {
        return links.find(token)
                .filter(link -> link.purpose().ofStaff())
                .<HttpResponse<?>>map(link ->
                        HttpResponse.seeOther(URI.create(page(link.purpose()))).cookie(cookie.carrying(token)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(EXPIRED)));
    }

    @Get(EXPIRED)
    ModelAndView<MessagePage> expired() {
        return MessagePage.of("link.expired", "/sign-in", messages);
    }

    private static String page(LinkPurpose purpose) {
        return switch (purpose) {
            case STAFF_INVITATION -> "/welcome";
            case STAFF_RESET_PASSWORD -> "/forgotten/new";
            case STAFF_SECOND_FACTOR -> "/sign-in/anew";
            default -> EXPIRED;
        };
    }
}
