package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/**
 * Refuses every change whose form does not carry its token. A form in parts shows it in its first part: without one that
 * was drawn for this browser nothing of it is kept and little of it is read. Whether it is of the present session is asked
 * by whoever reads the parts, with {@link #require}, because what an old session's form says is not to be lost.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = FormBinding.class)
public class FormTokenFilter implements Ordered {
    private static final String CHECK = "zhihe.form-token-check";

    private final FormTokens tokens;

    FormTokenFilter(FormTokens tokens) {
        this.tokens = tokens;
    }

    /** Never an answer, but the framework waits for no future of nothing. */
    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> check(HttpRequest<?> request) {
        if (SameOriginFilter.SAFE.contains(request.getMethod())) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Predicate<String> drawnByUs = sent -> tokens.matches(request, sent);
        request.setAttribute(CHECK, drawnByUs);
        if (SentForm.is(request, MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return drawnHere(request, ((ServerHttpRequest<?>) request).byteBody());
        }
        require(
                request,
                SentForm.of(request).map(form -> form.first(FormTokens.FIELD)).orElseGet(() -> header(request)));
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private CompletableFuture<Optional<HttpResponse<?>>> drawnHere(HttpRequest<?> request, ByteBody body) {
        return FirstPart.token(body)
                .map(token -> tokens.drawnHere(request, token))
                .defaultIfEmpty(false)
                .flatMap(ours -> ours ? Mono.just(Optional.<HttpResponse<?>>empty()) : refused(body))
                .toFuture();
    }

    private static Mono<Optional<HttpResponse<?>>> refused(ByteBody body) {
        return FirstPart.ended(body).flatMap(ended -> Mono.error(ended ? new FormRefused() : FormRefused.unread()));
    }

    /** What a script of ours sends that sends no form: no other site can make a browser send this header. */
    private static @Nullable String header(HttpRequest<?> request) {
        return request.getHeaders().get(FormTokens.HEADER);
    }

    /** @throws FormRefused if the token is not the one of this browser in its present session, or nobody can tell */
    public static void require(HttpRequest<?> request, @Nullable String sent) {
        boolean drawnByUs = request.getAttribute(CHECK, Predicate.class)
                .filter(check -> asked(check, sent == null ? "" : sent))
                .isPresent();
        if (!drawnByUs) {
            throw new FormRefused();
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean asked(Predicate<?> check, String sent) {
        return ((Predicate<String>) check).test(sent);
    }

    /** After it is known who asks. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
