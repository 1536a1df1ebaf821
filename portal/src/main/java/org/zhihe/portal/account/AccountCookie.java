package org.zhihe.portal.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.templates.web.ServiceAddress;

/** The cookie that carries a session's token; it goes when the browser does. */
@Singleton
class AccountCookie {
    private final ServiceAddress address;
    private final String name;

    AccountCookie(ServiceAddress address) {
        this.address = address;
        this.name = address.cookieName("zhihe-account");
    }

    Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    Cookie carrying(String token) {
        return address.cookie(name, token);
    }

    Cookie gone() {
        return carrying("").maxAge(0);
    }
}
