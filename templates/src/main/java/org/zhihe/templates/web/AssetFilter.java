package org.zhihe.templates.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Styles, scripts and pictures by their exact names, each with its type and character set; a folder of them is answered
 * like what is not there.
 */
@ServerFilter("/assets/**")
class AssetFilter {
    private static final Pattern FILE = Pattern.compile("/assets(/[a-z0-9-]+)*/[a-z0-9-]+\\.[a-z0-9]+");

    private static final Map<String, MediaType> TEXTS = Map.of(
            "css", MediaType.of("text/css;charset=utf-8"),
            "js", MediaType.of("text/javascript;charset=utf-8"),
            "svg", MediaType.of("image/svg+xml;charset=utf-8"));

    private final ErrorPages errors;

    AssetFilter(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return FILE.matcher(request.getPath()).matches() ? null : errors.answer(request, HttpStatus.NOT_FOUND, "");
    }

    /** The framework would tell the type by the ending too, but not in which characters the text is written. */
    @ResponseFilter
    void type(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String path = request.getPath();
        MediaType text = TEXTS.get(path.substring(path.lastIndexOf('.') + 1));
        if (text != null && response.code() == HttpStatus.OK.getCode()) {
            response.contentType(text);
        }
    }
}
