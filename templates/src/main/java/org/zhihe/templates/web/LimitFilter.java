package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.Duration;
import org.zhihe.templates.Messages;
import org.zhihe.templates.web.Limits.Asker;

/** Asks those to wait who ask too often: whoever is signed in by themselves, the others of a network together. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = WhoAsks.class)
class LimitFilter implements Ordered {
    private final Limits limits;
    private final WhoAsks whoAsks;
    private final Networks networks;
    private final ErrorPages errors;
    private final Messages messages;

    LimitFilter(Limits limits, WhoAsks whoAsks, Networks networks, ErrorPages errors, Messages messages) {
        this.limits = limits;
        this.whoAsks = whoAsks;
        this.networks = networks;
        this.errors = errors;
        this.messages = messages;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> count(HttpRequest<?> request) {
        if (request.getPath().startsWith("/assets/") || request.getPath().equals("/health")) {
            return null;
        }
        Asker asker = whoAsks.key(request)
                .map(key -> new Asker(true, key))
                .orElseGet(() -> new Asker(false, networks.of(request)));
        Duration pause = limits.pause(request, asker);
        return pause.isZero() ? null : refusal(request, asker, pause);
    }

    private HttpResponse<?> refusal(HttpRequest<?> request, Asker asker, Duration pause) {
        long minutes = pause.toMinutes() + 1;
        String detail = asker.person()
                ? messages.get("error.too-many.person", minutes)
                : messages.get("error.too-many.network", minutes);
        return errors.answer(request, HttpStatus.TOO_MANY_REQUESTS, detail)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
    }

    /** As soon as it is known who asks. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.order() + 1;
    }
}
