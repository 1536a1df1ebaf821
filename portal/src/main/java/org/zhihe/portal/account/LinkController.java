package org.zhihe.portal.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.Links;

/** Where mailed links arrive. Looking at one changes nothing: mail scanners look at them too. */
@Controller("/link")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class LinkController {
    private final Links links;
    private final LinkCookie cookie;

    LinkController(Links links, LinkCookie cookie) {
        this.links = links;
        this.cookie = cookie;
    }

    @Get("/{token}")
    HttpResponse<?> arrive(String token) {
        return links.find(token)
                .filter(link -> !link.purpose().ofStaff())
                .<HttpResponse<?>>map(link ->
                        HttpResponse.seeOther(URI.create(page(link.purpose()))).cookie(cookie.carrying(token)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/account/link-expired")));
    }

    private static String page(LinkPurpose purpose) {
        return switch (purpose) {
            case CONFIRM_EMAIL -> "/account/confirm";
            case RESET_PASSWORD -> "/account/reset/new";
            case CHANGE_EMAIL -> "/account/email/confirm";
            case ACT_FOR_PARTY -> "/account/power";
            case JOIN_COMPANY -> "/account/join";
            default -> "/account";
        };
    }
}
