package org.zhihe.admin.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.templates.web.ServiceAddress;

/** The cookie that carries a session's token; it goes when the browser does. */
@Singleton
public class StaffCookie {
    public static final String NAME = "zhihe-staff";

    private final String name;
    private final boolean secure;

    StaffCookie(ServiceAddress address) {
        this.secure = address.secure();
        this.name = address.cookieName(NAME);
    }

    Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    Cookie carrying(String token) {
        return Cookie.of(name, token).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
    }

    Cookie gone() {
        return carrying("").maxAge(0);
    }
}
