package org.zhihe.templates.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The same protection on every answer, errors and files included. A page that needs another policy has set it already. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeadersFilter implements Ordered {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";
    private static final String CSP = "Content-Security-Policy";

    private final ServiceAddress address;

    SecurityHeadersFilter(ServiceAddress address) {
        this.address = address;
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains(CSP)) {
            response.header(CSP, POLICY);
        }
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        if (address.secure()) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getPath().startsWith("/assets/")) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Outermost, so that it also sees what the other filters answer. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
