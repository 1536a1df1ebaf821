package org.zhihe.admin.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.zhihe.templates.web.ServiceAddress;

/** Carries the token of a mailed link from its address, where it must not stay, to the page it leads to. */
@Singleton
class LinkCookie {
    private final String name;
    private final ServiceAddress address;

    LinkCookie(ServiceAddress address) {
        this.address = address;
        // Another name than the portal's: two programs on one machine share a browser's cookies.
        this.name = address.cookieName("zhihe-staff-link");
    }

    /** Empty text when there is none. */
    String token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).orElse("");
    }

    Cookie carrying(String token) {
        return address.cookie(name, token);
    }

    Cookie gone() {
        return carrying("").maxAge(0);
    }
}
