package org.zhihe.templates.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.regex.Pattern;

/** Styles, scripts and pictures by their exact names; a folder of them is answered like what is not there. */
@ServerFilter("/assets/**")
class AssetFilter {
    private static final Pattern FILE = Pattern.compile("/assets(/[a-z0-9-]+)*/[a-z0-9-]+\\.[a-z0-9]+");

    private final ErrorPages errors;

    AssetFilter(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return FILE.matcher(request.getPath()).matches() ? null : errors.answer(request, HttpStatus.NOT_FOUND, "");
    }
}
