package org.zhihe.templates.web;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Each program says who is signed in, so that they are counted apart from the others of their network. */
@FunctionalInterface
public interface WhoAsks {
    /** The same from request to request; empty for whoever is not signed in. */
    Optional<String> key(HttpRequest<?> request);
}
