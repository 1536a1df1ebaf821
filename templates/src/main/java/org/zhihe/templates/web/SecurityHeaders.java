package org.zhihe.templates.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** The same protection on every answer, errors and files included. A page that needs another policy has set it already. */
@Singleton
class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";
    private static final String CSP = "Content-Security-Policy";

    private final ServiceAddress address;

    SecurityHeaders(ServiceAddress address) {
        this.address = address;
    }

    /** May be called again on the same answer. */
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        if (!headers.contains(CSP)) {
            headers.set(CSP, POLICY);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (address.secure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!request.getPath().startsWith("/assets/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
