package org.zhihe.portal.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.account.AccountSignIn;
import org.zhihe.portal.draft.DraftOwners;

/** What happens in a browser when somebody comes in to an account or goes. */
@Singleton
class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

    private final AccountSignIn signIn;
    private final AccountCookie cookie;
    private final DraftOwners drafts;

    Entrance(AccountSignIn signIn, AccountCookie cookie, DraftOwners drafts) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.drafts = drafts;
    }

    /** Who had this browser before is out, also if somebody has copied the cookie. */
    MutableHttpResponse<?> in(HttpRequest<?> request, String token, String path) {
        cookie.token(request).ifPresent(signIn::signOut);
        signIn.find(token).ifPresent(holder -> {
            LOG.info("account {} signed in", holder.id());
            drafts.attach(request, holder);
        });
        return HttpResponse.seeOther(URI.create(path)).cookie(cookie.carrying(token));
    }

    MutableHttpResponse<?> out(HttpRequest<?> request) {
        cookie.token(request).ifPresent(signIn::signOut);
        return drafts.forget(request, HttpResponse.seeOther(URI.create("/")).cookie(cookie.gone()));
    }
}
