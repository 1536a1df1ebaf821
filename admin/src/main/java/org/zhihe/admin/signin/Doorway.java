package org.zhihe.admin.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.account.Arrival;
import org.zhihe.casework.account.OpenSessions;
import org.zhihe.casework.account.SignIn;
import org.zhihe.templates.web.KnownCookie;
import org.zhihe.templates.web.Networks;

/** What a browser brings to the door, and what it takes away. */
@Singleton
public class Doorway {
    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);

    private final StaffCookie cookie;
    private final KnownCookie known;
    private final OpenSessions sessions;
    private final Networks networks;

    Doorway(StaffCookie cookie, KnownCookie known, OpenSessions sessions, Networks networks) {
        this.cookie = cookie;
        this.known = known;
        this.sessions = sessions;
        this.networks = networks;
    }

    public Optional<String> token(HttpRequest<?> request) {
        return cookie.token(request);
    }

    public Knock knock(HttpRequest<?> request, String login) {
        return SignIn.knock(login, networks.of(request), known.carried(request));
    }

    /** To the next page of ours, with the token of the session that has just begun. */
    public HttpResponse<?> on(HttpRequest<?> request, Arrival arrival, String path) {
        return carrying(request, arrival, HttpResponse.seeOther(URI.create(path)));
    }

    MutableHttpResponse<?> carrying(HttpRequest<?> request, Arrival arrival, MutableHttpResponse<?> answer) {
        // Whatever this browser was signed in as before is over, also for whoever has copied the cookie.
        signOut(request);
        if (arrival.in()) {
            sessions.find(arrival.token()).ifPresent(officer -> LOG.info("staff {} signed in", officer.id()));
            answer.cookie(known.carrying(arrival.browser()));
        }
        return answer.cookie(cookie.carrying(arrival.token()));
    }

    public MutableHttpResponse<?> leaving(MutableHttpResponse<?> answer) {
        return answer.cookie(cookie.gone());
    }

    void signOut(HttpRequest<?> request) {
        cookie.token(request).ifPresent(sessions::signOut);
    }
}
