package org.zhihe.portal.web;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.zhihe.templates.web.ErrorPages;

/** Somebody else changed the same record in the same moment. */
@Singleton
class StaleWrites implements ExceptionHandler<OptimisticLockException, HttpResponse<?>> {
    private final ErrorPages errors;

    StaleWrites(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, OptimisticLockException stale) {
        return errors.answer(request, HttpStatus.CONFLICT, "");
    }
}
