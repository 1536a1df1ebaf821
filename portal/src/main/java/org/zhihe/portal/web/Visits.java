package org.zhihe.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.FormOwners;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.party.Admission;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.representation.AccountMatters;
import org.zhihe.portal.account.EndedSession;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.templates.SessionTimes;
import org.zhihe.templates.web.ServiceAddress;
import org.zhihe.templates.web.SessionAnswers;
import org.zhihe.templates.web.WaitingForms;

/**
 * Which matters somebody may open: those of the account they are signed in to, and those this browser has shown the
 * query code of, which a cookie carries that says nothing by itself.
 */
@Singleton
public class Visits {
    /** Longer than any visit, so that a browser whose visit has ended is still known as the one that had it. */
    private static final Duration COOKIE = Admission.LONGEST.plusDays(1);

    private static final String TIMES = "zhihe.visit";

    private final Admission admission;
    private final AccountMatters matters;
    private final EndedSession ended;
    private final Clocks clocks;
    private final boolean secure;
    private final String cookieName;

    Visits(Admission admission, AccountMatters matters, EndedSession ended, Clocks clocks, ServiceAddress address) {
        this.admission = admission;
        this.matters = matters;
        this.ended = ended;
        this.clocks = clocks;
        this.secure = address.secure();
        this.cookieName = address.cookieName("zhihe-visit");
    }

    /**
     * The party this browser acts for in the matter, or {@link NotFound}: not opened and not existing look the same. What
     * somebody sends whose visit or session has ended is kept until they have come in again.
     */
    public PartyAccess require(HttpRequest<?> request, String number) {
        return find(request, number).orElseThrow(() -> {
            if (admission.everOpened(token(request).orElse(null), number)) {
                WaitingForms.comeInFirst(request, "/track", () -> Optional.of(FormOwners.matter(number)));
            } else if (SignedIn.holder(request).isEmpty()) {
                ended.signInFirst(request);
            }
            return new NotFound();
        });
    }

    /** The same for what is the applicant's side alone: to anybody else the page is not there. */
    public PartyAccess requireApplicant(HttpRequest<?> request, String number) {
        PartyAccess access = require(request, number);
        if (access.side() != Side.APPLICANT) {
            throw new NotFound();
        }
        return access;
    }

    /** The account goes before the code: whoever signs in acts with what the account may do. */
    public Optional<PartyAccess> find(HttpRequest<?> request, String number) {
        if (!MatterNumber.isOne(number)) {
            return Optional.empty();
        }
        return SignedIn.holder(request)
                .flatMap(holder -> matters.find(holder, number))
                .or(() -> byCode(request, number));
    }

    private Optional<PartyAccess> byCode(HttpRequest<?> request, String number) {
        Optional<PartyAccess> access = token(request).flatMap(token -> admission.find(token, number));
        if (access.isPresent()) {
            times(request, number).ifPresent(times -> request.setAttribute(TIMES, times));
        }
        return access;
    }

    /** How long this browser stays let into a matter that it has opened by the code. */
    public Optional<SessionTimes> times(HttpRequest<?> request, String number) {
        if (!MatterNumber.isOne(number)) {
            return Optional.empty();
        }
        String path = "/matters/" + number + SessionAnswers.PATH;
        return admission
                .lifetime(token(request).orElse(null), number)
                .map(lasts -> new SessionTimes("visit", path, lasts.end(), lasts.latest(), clocks.now()));
    }

    /** Somebody is there: the visit lasts longer. */
    public Optional<SessionTimes> goOn(HttpRequest<?> request, String number) {
        return MatterNumber.isOne(number) && byCode(request, number).isPresent() ? found(request) : Optional.empty();
    }

    /** As found while the request was answered; empty for a page that does not hang on a code. */
    static Optional<SessionTimes> found(HttpRequest<?> request) {
        return request.getAttribute(TIMES, SessionTimes.class);
    }

    /** Lets this browser act for the parties without a code: it has just filed. */
    public <T> MutableHttpResponse<T> open(
            HttpRequest<?> request, List<Party> parties, MutableHttpResponse<T> response) {
        return remember(response, admission.open(parties, token(request).orElse(null)));
    }

    public <T> MutableHttpResponse<T> remember(MutableHttpResponse<T> response, String token) {
        return response.cookie(cookie(token).maxAge(COOKIE.toSeconds()));
    }

    /** Forgets every matter of this browser, here and in the browser. */
    public MutableHttpResponse<?> leave(HttpRequest<?> request) {
        token(request).ifPresent(admission::close);
        return HttpResponse.seeOther(URI.create("/")).cookie(cookie("").maxAge(0));
    }

    public Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(cookieName).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private Cookie cookie(String value) {
        return Cookie.of(cookieName, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }
}
