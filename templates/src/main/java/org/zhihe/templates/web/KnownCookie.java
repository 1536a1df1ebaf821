package org.zhihe.templates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The cookie that makes a browser a known one. It outlives sessions and opens nothing. */
@Singleton
public class KnownCookie {
    /** As long as browsers keep any. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final String name;
    private final boolean secure;

    KnownCookie(ServiceAddress address) {
        this.secure = address.secure();
        this.name = secure ? "__Host-zhihe-known" : "zhihe-known";
    }

    /** Empty when there is none. */
    public String carried(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).orElse("");
    }

    public Cookie carrying(String note) {
        return Cookie.of(name, note)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .maxAge(KEPT);
    }
}
