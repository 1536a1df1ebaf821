package org.zhihe.portal.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.intake.DraftDesk;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.templates.web.Networks;
import org.zhihe.templates.web.ServiceAddress;

/**
 * Whose drafts a request may open: those of the account and those of this browser, which a cookie stands for. The cookie
 * outlives the browser's window, because phones close windows by themselves; a button takes it away.
 */
@Singleton
public class DraftOwners {
    /** Shorter than a draft is kept: a computer that was left alone forgets first. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final DraftDesk desk;
    private final Networks networks;
    private final ServiceAddress address;
    private final String cookieName;

    DraftOwners(DraftDesk desk, Networks networks, ServiceAddress address) {
        this.desk = desk;
        this.networks = networks;
        this.address = address;
        this.cookieName = address.cookieName("zhihe-drafts");
    }

    public DraftOwner of(HttpRequest<?> request) {
        return owner(request, browser(request).orElse(""));
    }

    /** For whoever begins or takes over a draft; to be followed by {@link #remember}. */
    public DraftOwner withBrowser(HttpRequest<?> request) {
        return owner(request, browser(request).orElseGet(Tokens::fresh));
    }

    /** For the time that drafts are kept in this browser, counted anew. */
    public <T> MutableHttpResponse<T> remember(DraftOwner owner, MutableHttpResponse<T> response) {
        return response.cookie(address.cookie(cookieName, owner.browser()).maxAge(REMEMBERED));
    }

    /** Whether there can be any; spares everybody else the question to the database. */
    boolean any(HttpRequest<?> request) {
        return browser(request).isPresent() || SignedIn.holder(request).isPresent();
    }

    /** What was begun in this browser before goes into the account of whoever has come in. */
    public void attach(HttpRequest<?> request, AccountHolder holder) {
        browser(request).ifPresent(browser -> desk.attach(browser, holder.id()));
    }

    /** Nothing is to stay for the next one at this computer. */
    public <T> MutableHttpResponse<T> forget(HttpRequest<?> request, MutableHttpResponse<T> response) {
        Optional<String> browser = browser(request);
        if (browser.isEmpty()) {
            return response;
        }
        desk.forget(browser.get());
        return response.cookie(address.cookie(cookieName, "").maxAge(0));
    }

    private DraftOwner owner(HttpRequest<?> request, String browser) {
        Long account = SignedIn.holder(request).map(AccountHolder::id).orElse(null);
        return new DraftOwner(account, browser, networks.of(request));
    }

    private Optional<String> browser(HttpRequest<?> request) {
        return request.getCookies().findCookie(cookieName).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }
}
