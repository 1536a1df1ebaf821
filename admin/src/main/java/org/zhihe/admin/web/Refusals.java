package org.zhihe.admin.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.zhihe.admin.step.ReadsOnly;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.templates.Messages;
import org.zhihe.templates.web.ErrorPages;

/** A refusal that no page shows in its place: not found, or something out of order with its reason. */
@Singleton
class Refusals implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private final ErrorPages errors;
    private final Messages messages;

    Refusals(ErrorPages errors, Messages messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, Refusal refusal) {
        if (refusal instanceof NotFound) {
            return errors.answer(request, HttpStatus.NOT_FOUND, "");
        }
        if (refusal instanceof ReadsOnly) {
            return errors.answer(request, HttpStatus.FORBIDDEN, messages.get(refusal.messageKey()));
        }
        String why = messages.get(refusal.messageKey(), refusal.arguments().toArray());
        return errors.answer(request, HttpStatus.CONFLICT, why);
    }
}
