package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Takes nothing but forms, and reads the urlencoded ones, so that later filters can look into them. What a script of ours
 * sends without a form says so by carrying the form's token as a header, which is looked at by {@link FormTokenFilter}.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = FormBinding.class)
class SentFormFilter implements Ordered {
    private final ErrorPages errors;

    SentFormFilter(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> read(HttpRequest<?> request) {
        if (SameOriginFilter.SAFE.contains(request.getMethod())
                || request.getHeaders().contains(FormTokens.HEADER)
                || SentForm.is(request, MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        if (!SentForm.is(request, MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return CompletableFuture.completedFuture(
                    Optional.of(errors.answer(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "")));
        }
        ByteBody body = ((ServerHttpRequest<?>) request).byteBody();
        return body.split(ByteBody.SplitBackpressureMode.FASTEST).buffer().thenApply(bytes -> keep(request, bytes));
    }

    private Optional<HttpResponse<?>> keep(HttpRequest<?> request, CloseableAvailableByteBody bytes) {
        try (bytes) {
            SentForm.keep(request, SentForm.read(bytes.toByteArray()));
            return Optional.empty();
        } catch (IllegalArgumentException nothingOfOurs) {
            return Optional.of(errors.answer(request, HttpStatus.BAD_REQUEST, ""));
        }
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
