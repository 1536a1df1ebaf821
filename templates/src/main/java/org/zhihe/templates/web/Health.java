package org.zhihe.templates.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;

/** What anybody is told of a program's state: one word, and a status that a balancer understands. */
public final class Health {
    private static final MediaType TEXT = MediaType.of("text/plain;charset=utf-8");

    private Health() {}

    public static HttpResponse<String> of(boolean up) {
        return HttpResponse.<String>status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(up ? "UP" : "DOWN")
                .contentType(TEXT);
    }
}
