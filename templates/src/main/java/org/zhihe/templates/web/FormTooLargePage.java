package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.zhihe.templates.Messages;

/** Says what was too much; what was written is not shown again. */
@Singleton
@Requires(beans = FormBinding.class)
class FormTooLargePage implements ExceptionHandler<FormTooLarge, HttpResponse<?>> {
    private final ErrorPages errors;
    private final Messages messages;

    FormTooLargePage(ErrorPages errors, Messages messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, FormTooLarge refused) {
        return errors.answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, messages.get("error.form-too-large"));
    }
}
