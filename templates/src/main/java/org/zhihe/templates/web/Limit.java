package org.zhihe.templates.web;

import io.micronaut.context.annotation.ConfigurationInject;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import java.util.List;

/**
 * How often requests of one kind may come: within ten seconds, and within an hour.
 *
 * @param posts how the routes begin whose changes are counted; without any, every request is
 */
@EachProperty("zhihe.limits")
record Limit(
        @Parameter String name,
        @Nullable List<String> posts,
        long personAtOnce,
        long personHourly,
        long networkAtOnce,
        long networkHourly) {

    @ConfigurationInject
    Limit {
        posts = posts == null ? List.of() : List.copyOf(posts);
    }

    boolean concerns(HttpRequest<?> request) {
        if (posts.isEmpty()) {
            return true;
        }
        // Of the route, because an address can be spelled in more than one way.
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("");
        return !SameOriginFilter.SAFE.contains(request.getMethod())
                && posts.stream().anyMatch(route::startsWith);
    }
}
