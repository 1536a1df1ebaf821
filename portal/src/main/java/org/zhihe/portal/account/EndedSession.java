package org.zhihe.portal.account;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.zhihe.casework.access.FormOwners;
import org.zhihe.templates.web.WaitingForms;

/** What an account sends whose session is over is kept until its owner has signed in again. */
@Singleton
public class EndedSession {
    private final AccountCookie cookie;
    private final FormOwners owners;

    EndedSession(AccountCookie cookie, FormOwners owners) {
        this.cookie = cookie;
        this.owners = owners;
    }

    public void signInFirst(HttpRequest<?> request) {
        WaitingForms.comeInFirst(request, "/account/sign-in?next=%2Fheld-form", () -> cookie.token(request)
                .flatMap(owners::ofAccountSession));
    }
}
