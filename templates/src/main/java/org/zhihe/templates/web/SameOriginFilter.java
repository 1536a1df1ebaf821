package org.zhihe.templates.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Set;

/**
 * Nothing is changed by what another site makes a browser send. A browser says where a form came from; what says
 * nothing at all is no browser's form.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SameOriginFilter {
    static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ServiceAddress address;
    private final ErrorPages errors;

    SameOriginFilter(ServiceAddress address, ErrorPages errors) {
        this.address = address;
        this.errors = errors;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (SAFE.contains(request.getMethod()) || ours(request)) {
            return null;
        }
        return errors.answer(request, HttpStatus.FORBIDDEN, "");
    }

    private boolean ours(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = headers.get(HttpHeaders.ORIGIN);
        if (origin == null) {
            origin = originOf(headers.get(HttpHeaders.REFERER));
        }
        if (origin == null) {
            return site != null;
        }
        return origin.equals(address.origin());
    }

    private static @Nullable String originOf(@Nullable String referer) {
        if (referer == null) {
            return null;
        }
        try {
            URI from = URI.create(referer);
            return from.getScheme() + "://" + from.getAuthority();
        } catch (IllegalArgumentException e) {
            return "null";
        }
    }
}
