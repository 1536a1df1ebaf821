package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.zhihe.templates.form.SubmittedForm;

/** Keeps the form of a request that was refused only because its sender's session is over, and shows the way in. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = HeldFormStore.class)
class HeldFormFilter implements Ordered {
    private final WaitingForms waiting;
    private final HeldFormStore store;
    private final ExecutorService blocking;

    HeldFormFilter(WaitingForms waiting, HeldFormStore store, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.waiting = waiting;
        this.store = store;
        this.blocking = blocking;
    }

    @ResponseFilter
    CompletableFuture<MutableHttpResponse<?>> hold(HttpRequest<?> request, MutableHttpResponse<?> refusal) {
        Optional<WaitingForms.Door> door = WaitingForms.door(request);
        Optional<SubmittedForm> form = SentForm.of(request);
        String path = request.getPath();
        if (door.isEmpty() || form.isEmpty() || !LocalPath.of(path).equals(path)) {
            return CompletableFuture.completedFuture(refusal);
        }
        boolean multipart = SentForm.is(request, MediaType.MULTIPART_FORM_DATA_TYPE);
        String fields = SentForm.write(WaitingForms.toSendAgain(form.get()));
        return CompletableFuture.supplyAsync(
                () -> door.get()
                        .owner()
                        .get()
                        .flatMap(owner -> store.hold(owner, path, multipart, fields))
                        .<MutableHttpResponse<?>>map(token -> HttpResponse.seeOther(
                                        URI.create(door.get().path()))
                                .cookie(waiting.carrying(token)))
                        .orElse(refusal),
                blocking);
    }

    /** Outside of everything that may refuse. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.TRACING.order();
    }
}
