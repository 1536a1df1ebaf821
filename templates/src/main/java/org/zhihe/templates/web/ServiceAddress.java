package org.zhihe.templates.web;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where people reach this program, as configured; never taken from a request. */
public record ServiceAddress(URI base) {
    private static final Pattern NAME_AND_PORT = Pattern.compile("(\\[[^]@/]+]|[^\\[\\]:@/]+)(?::\\d{0,5})?");

    public ServiceAddress {
        if (base.getHost() == null) {
            throw new IllegalArgumentException(base + " does not say under which name this program is reached");
        }
    }

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

    /** Whether a request that asked for this name meant us. The port may be that of a proxy. */
    boolean hasName(String nameAndPort) {
        Matcher sent = NAME_AND_PORT.matcher(nameAndPort);
        return sent.matches() && sent.group(1).equalsIgnoreCase(base.getHost());
    }

    /** As browsers state it: scheme, host and port, no path. */
    String origin() {
        return base.getScheme() + "://" + base.getAuthority();
    }
}
