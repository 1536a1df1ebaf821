package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Hands the browser the cookie that the forms on the page are drawn for, whoever drew the page. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = FormBinding.class)
class BrowserCookieFilter implements Ordered {
    private final FormTokens tokens;

    BrowserCookieFilter(FormTokens tokens) {
        this.tokens = tokens;
    }

    @ResponseFilter
    void handOut(HttpRequest<?> request, MutableHttpResponse<?> response) {
        tokens.toHandOut(request).ifPresent(response::cookie);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
