package org.zhihe.admin.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.zhihe.casework.account.OpenSessions;
import org.zhihe.templates.web.SessionAnswers;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Looks the cookie's token up, off the event loop. */
@Singleton
class StaffAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    private final StaffCookie cookie;
    private final OpenSessions sessions;
    private final Scheduler scheduler;

    StaffAuthentication(
            StaffCookie cookie, OpenSessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.scheduler = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> token = cookie.token(request);
        if (token.isEmpty() || request.getPath().startsWith("/assets/")) {
            return Mono.empty();
        }
        if (SessionAnswers.looks(request)) {
            // Finding the session would mark it as used.
            return Mono.empty();
        }
        return Mono.fromCallable(() -> sessions.seated(token.get()))
                .subscribeOn(scheduler)
                .flatMap(Mono::justOrEmpty)
                .map(SignedIn::authentication);
    }
}
