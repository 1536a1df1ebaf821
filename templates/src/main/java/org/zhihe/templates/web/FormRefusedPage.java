package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.zhihe.templates.Messages;

@Singleton
@Requires(beans = FormBinding.class)
class FormRefusedPage implements ExceptionHandler<FormRefused, HttpResponse<?>> {
    private final ErrorPages errors;
    private final Messages messages;

    FormRefusedPage(ErrorPages errors, Messages messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, FormRefused refused) {
        return errors.answer(request, HttpStatus.FORBIDDEN, messages.get("error.form-token"));
    }
}
