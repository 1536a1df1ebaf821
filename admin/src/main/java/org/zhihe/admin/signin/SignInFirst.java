package org.zhihe.admin.signin;

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
import org.zhihe.casework.access.FormOwners;
import org.zhihe.templates.web.ErrorPages;
import org.zhihe.templates.web.LocalPath;
import org.zhihe.templates.web.WaitingForms;

/** Who is not signed in is sent to do so and comes back; who is, and may not, is told so. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class SignInFirst implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private final ErrorPages errors;
    private final StaffCookie cookie;
    private final FormOwners owners;

    SignInFirst(ErrorPages errors, StaffCookie cookie, FormOwners owners) {
        this.errors = errors;
        this.cookie = cookie;
        this.owners = owners;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> asked = request;
        if (refused.isForbidden()) {
            boolean exists = RouteAttributes.getRouteMatch(asked).isPresent();
            return errors.answer(asked, exists ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND, "");
        }
        if (asked.getMethod() != HttpMethod.GET && asked.getMethod() != HttpMethod.HEAD) {
            // A redirect would drop what was typed without a word, unless it is kept.
            WaitingForms.comeInFirst(asked, "/sign-in?next=%2Fheld-form", () -> cookie.token(asked)
                    .flatMap(owners::ofStaffSession));
            return errors.answer(asked, HttpStatus.UNAUTHORIZED, "");
        }
        String next = LocalPath.of(asked.getUri().toString());
        UriBuilder door = UriBuilder.of("/sign-in");
        return HttpResponse.seeOther((next.equals("/") ? door : door.queryParam("next", next)).build());
    }
}
