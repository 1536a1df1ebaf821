package org.zhihe.portal.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.audit.RefusedTries;
import org.zhihe.casework.matter.Actor;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.templates.web.Networks;

/** Enters what somebody signed in asked for and did not get. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RefusalFilter implements Ordered {
    private final RefusedTries tries;
    private final Networks networks;

    RefusalFilter(RefusedTries tries, Networks networks) {
        this.tries = tries;
        this.networks = networks;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void look(HttpRequest<?> request, HttpResponse<?> response) {
        if (RefusedTries.count(request.getMethodName(), request.getPath(), response.code())) {
            SignedIn.holder(request).ifPresent(holder -> enter(request, holder));
        }
    }

    private void enter(HttpRequest<?> request, AccountHolder holder) {
        tries.enter(
                Actor.account(holder.id()),
                request.getMethod().name(),
                BasicHttpAttributes.getUriTemplate(request).orElse(""),
                number(request),
                networks.of(request));
    }

    private static @Nullable String number(HttpRequest<?> request) {
        return BasicHttpAttributes.getRouteMatchInfo(request)
                .map(match -> (String) match.getVariableValues().get("number"))
                .orElse(null);
    }

    /** Around everything, so that it sees what the others refuse. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }
}
