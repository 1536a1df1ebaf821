package org.zhihe.templates.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.annotation.NonNull;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Puts our page where the framework would answer in its own words. */
@Primary
@Singleton
class ErrorAnswers implements ErrorResponseProcessor<Object> {
    private final ErrorPages pages;

    ErrorAnswers(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @NonNull MutableHttpResponse<Object> processResponse(
            @NonNull ErrorContext context, @NonNull MutableHttpResponse<?> baseResponse) {
        return (MutableHttpResponse<Object>) pages.fill(
                context.getRequest(), baseResponse, "", context.getRootCause().orElse(null));
    }
}
