package org.zhihe.portal.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.access.HeldForms;
import org.zhihe.casework.access.Lifetime;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.AccountSignIn;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.templates.Chrome;
import org.zhihe.templates.ChromeSource;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.SessionTimes;
import org.zhihe.templates.web.ErrorView;
import org.zhihe.templates.web.FormBinding;
import org.zhihe.templates.web.HeldFormStore;
import org.zhihe.templates.web.LargeText;
import org.zhihe.templates.web.ServiceAddress;
import org.zhihe.templates.web.SessionAnswers;
import org.zhihe.templates.web.WaitingForms;
import org.zhihe.templates.web.WhoAsks;

/** What the shared web parts ask of this program. */
@Factory
class PortalBeans {
    @Singleton
    ServiceAddress address(@Value("${zhihe.portal-address}") URI base) {
        return new ServiceAddress(base);
    }

    @Singleton
    ErrorView errorView() {
        return new ErrorView("portal/error");
    }

    @Singleton
    WhoAsks whoAsks() {
        return request -> SignedIn.holder(request).map(holder -> String.valueOf(holder.id()));
    }

    @Singleton
    FormBinding formBinding() {
        return new FormBinding("zhihe-portal-browser", "zhihe-account", "zhihe-portal-held", "portal/held-form");
    }

    @Singleton
    HeldFormStore heldForms(HeldForms forms) {
        return (owner, path, multipart, fields) ->
                forms.hold("portal", owner, new HeldForms.Sent(path, multipart, fields));
    }

    @Singleton
    ChromeSource chrome(
            @Value("${zhihe.demo:false}") boolean demo, WaitingForms waiting, LargeText largeText, Clocks clocks) {
        return request -> {
            Chrome chrome = Chrome.at(request.getPath())
                    .withLargeText(largeText.chosen(request))
                    .withDemo(demo)
                    .withForms(waiting.forms(request))
                    .withLinks(links(request))
                    .lasting(times(request, clocks));
            return SignedIn.holder(request)
                    .map(holder -> chrome.signedIn(holder.name(), "", "", "/account/sign-out"))
                    .orElse(chrome);
        };
    }

    /** Of the visit, where the page hangs on one; otherwise of whoever is signed in. */
    private static @Nullable SessionTimes times(HttpRequest<?> request, Clocks clocks) {
        return Visits.found(request)
                .or(() -> SignedIn.holder(request).map(holder -> account(holder, clocks.now())))
                .orElse(null);
    }

    private static SessionTimes account(AccountHolder holder, Instant now) {
        Lifetime lasts = AccountSignIn.lifetime(holder, now);
        return new SessionTimes("account", SessionAnswers.PATH, lasts.end(), lasts.latest(), now);
    }

    /** Whoever is signed in finds the matters without a code. */
    private static List<NavLink> links(HttpRequest<?> request) {
        boolean signedIn = SignedIn.holder(request).isPresent();
        return List.of(
                link(request, "/filing", "nav.file"),
                signedIn ? link(request, "/account/matters", "nav.matters") : link(request, "/track", "nav.track"),
                link(request, "/help", "nav.help"),
                signedIn ? link(request, "/account", "nav.account") : link(request, "/account/sign-in", "nav.signIn"));
    }

    private static NavLink link(HttpRequest<?> request, String href, String key) {
        return new NavLink(href, key, request.getPath().equals(href));
    }
}
