package org.zhihe.templates.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Who sent a request, and from where, as a line of the log may have it: an id and a network, never a name. */
@Singleton
class Sender {
    private final WhoAsks whoAsks;
    private final Networks networks;

    Sender(@Nullable WhoAsks whoAsks, Networks networks) {
        this.whoAsks = whoAsks;
        this.networks = networks;
    }

    String of(HttpRequest<?> request) {
        String who = whoAsks == null ? "" : whoAsks.key(request).orElse("");
        return (who.isEmpty() ? "nobody" : "by " + who) + " from " + networks.of(request);
    }
}
