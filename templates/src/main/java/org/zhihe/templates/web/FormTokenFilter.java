package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.function.Predicate;

/**
 * Refuses every change whose form does not carry its token. The parts of a multipart form come one after the other, so
 * whoever reads them asks {@link #require} at the first.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = FormBinding.class)
public class FormTokenFilter implements Ordered {
    private static final String CHECK = "zhihe.form-token-check";

    private final FormTokens tokens;

    FormTokenFilter(FormTokens tokens) {
        this.tokens = tokens;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (SameOriginFilter.SAFE.contains(request.getMethod())) {
            return;
        }
        Predicate<String> drawnByUs = sent -> tokens.matches(request, sent);
        request.setAttribute(CHECK, drawnByUs);
        if (!SentForm.is(request, MediaType.MULTIPART_FORM_DATA_TYPE)) {
            require(
                    request,
                    SentForm.of(request)
                            .map(form -> form.first(FormTokens.FIELD))
                            .orElseGet(() -> header(request)));
        }
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
