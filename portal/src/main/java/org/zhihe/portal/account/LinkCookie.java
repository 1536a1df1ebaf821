package org.zhihe.portal.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.zhihe.templates.web.ServiceAddress;

/** Carries the token of a mailed link from its address, where it must not stay, to the page it leads to. */
@Singleton
public class LinkCookie {
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final ServiceAddress address;
    private final String name;

    LinkCookie(ServiceAddress address) {
        this.address = address;
        this.name = address.cookieName("zhihe-link");
    }

    /** Empty text when there is none. */
    public String token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).orElse("");
    }

    Cookie carrying(String token) {
        return address.cookie(name, token).maxAge(LIFE);
    }

    public Cookie gone() {
        return carrying("").maxAge(0);
    }
}
