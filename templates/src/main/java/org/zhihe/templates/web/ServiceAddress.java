package org.zhihe.templates.web;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;

/** Where people reach this program, as configured; never taken from a request. */
public record ServiceAddress(URI base) {
    public boolean secure() {
        return "https".equals(base.getScheme());
    }

    /** With the prefix that makes browsers refuse a cookie of this name from a sister domain; it needs https. */
    public String cookieName(String name) {
        return secure() ? "__Host-" + name : name;
    }

    /** A cookie that only the server reads, and that goes when the browser does. */
    public Cookie cookie(String fullName, String value) {
        return Cookie.of(fullName, value)
                .path("/")
                .httpOnly(true)
                .secure(secure())
                .sameSite(SameSite.Lax);
    }

    /** As browsers state it: scheme, host and port, no path. */
    String origin() {
        return base.getScheme() + "://" + base.getAuthority();
    }
}
