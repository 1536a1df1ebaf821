package org.zhihe.templates.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import org.zhihe.templates.Messages;

/** Answers to the program's own name only: another one is a mistake, or somebody's page that poses as ours. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class HostFilter implements Ordered {
    private final ServiceAddress address;
    private final ErrorPages errors;
    private final Messages messages;
    private final int managementPort;

    HostFilter(
            ServiceAddress address,
            ErrorPages errors,
            Messages messages,
            @Value("${zhihe.management-port:-1}") int managementPort) {
        this.address = address;
        this.errors = errors;
        this.messages = messages;
        this.managementPort = managementPort;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        List<String> sent = request.getHeaders().getAll(HttpHeaders.HOST);
        // What watches over the program on this machine asks by whatever name; no browser gets there.
        if (request.getServerAddress().getPort() == managementPort) {
            return null;
        }
        if (sent.size() == 1 && address.hasName(sent.get(0))) {
            return null;
        }
        String ours = address.base().toString();
        return errors.atAnotherAddress(request, messages.get("error.host.detail", ours), ours);
    }

    /** Before everything else, but within what puts the headers on every answer. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}
