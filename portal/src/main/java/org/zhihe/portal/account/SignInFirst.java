package org.zhihe.portal.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.zhihe.templates.web.ErrorPages;
import org.zhihe.templates.web.LocalPath;

/** Who asks for a page of an account without being signed in is sent to do so and comes back. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class SignInFirst implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private final ErrorPages errors;
    private final EndedSession ended;

    SignInFirst(ErrorPages errors, EndedSession ended) {
        this.errors = errors;
        this.ended = ended;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> asked = request;
        if (RouteAttributes.getRouteMatch(asked).isEmpty()) {
            return errors.answer(asked, HttpStatus.NOT_FOUND, "");
        }
        if (refused.isForbidden()) {
            return errors.answer(asked, HttpStatus.FORBIDDEN, "");
        }
        if (asked.getMethod() != HttpMethod.GET && asked.getMethod() != HttpMethod.HEAD) {
            // A redirect would drop what was typed without a word, unless it is kept.
            ended.signInFirst(asked);
            return errors.answer(asked, HttpStatus.UNAUTHORIZED, "");
        }
        String next = LocalPath.of(asked.getUri().toString());
        return HttpResponse.seeOther(
                UriBuilder.of("/account/sign-in").queryParam("next", next).build());
    }
}
