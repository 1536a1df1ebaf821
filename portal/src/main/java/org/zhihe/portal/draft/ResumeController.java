package org.zhihe.portal.draft;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.intake.DraftLine;
import org.zhihe.casework.intake.DraftLinks;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.portal.filing.Way;
import org.zhihe.templates.Messages;
import org.zhihe.templates.web.ErrorPages;
import org.zhihe.templates.web.ServiceAddress;

/**
 * Where the links to drafts arrive. The token leaves the address at once, for a cookie; looking at it changes nothing, a
 * button does.
 */
@Controller(ResumeController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResumeController {
    static final String PATH = "/resume";

    private static final Duration CARRIED = Duration.ofMinutes(30);

    private final DraftLinks links;
    private final DraftOwners owners;
    private final ServiceAddress address;
    private final ErrorPages errors;
    private final Messages messages;

    ResumeController(
            DraftLinks links, DraftOwners owners, ServiceAddress address, ErrorPages errors, Messages messages) {
        this.links = links;
        this.owners = owners;
        this.address = address;
        this.errors = errors;
        this.messages = messages;
    }

    /** Says that there is a draft, and nothing of what stands in it. */
    @Get
    HttpResponse<?> look(HttpRequest<?> request) {
        return links.look(token(request))
                .<HttpResponse<?>>map(line -> HttpResponse.ok(new ModelAndView<>(
                        "portal/draft/resume", Map.of("way", Way.of(line.kind()).key(), "savedAt", line.savedAt()))))
                .orElseGet(() -> gone(request));
    }

    @Get("/{token}")
    HttpResponse<?> arrive(String token) {
        Cookie carried = links.look(token).isPresent()
                ? carrying(token).maxAge(CARRIED)
                : carrying("").maxAge(0);
        return HttpResponse.seeOther(URI.create(PATH)).cookie(carried);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        DraftOwner owner = owners.withBrowser(request);
        Optional<DraftLine> taken = links.take(token(request), owner);
        if (taken.isEmpty()) {
            return gone(request);
        }
        URI form = URI.create(Way.of(taken.get().kind()).draftHref(taken.get().id()));
        return owners.remember(owner, HttpResponse.seeOther(form))
                .cookie(carrying("").maxAge(0));
    }

    private HttpResponse<?> gone(HttpRequest<?> request) {
        return errors.answer(request, HttpStatus.NOT_FOUND, messages.get("draft.gone"))
                .cookie(carrying("").maxAge(0));
    }

    private String token(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(address.cookieName("zhihe-resume"))
                .map(Cookie::getValue)
                .orElse("");
    }

    private Cookie carrying(String token) {
        return address.cookie(address.cookieName("zhihe-resume"), token);
    }
}
