package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.templates.Messages;

/** People close windows and lose the line: no fault of ours, so no error in the log. Mostly nobody is left to read this. */
@Singleton
@Requires(beans = FormBinding.class)
class FormCutPage implements ExceptionHandler<FormCut, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FormCutPage.class);

    private final ErrorPages errors;
    private final Messages messages;

    FormCutPage(ErrorPages errors, Messages messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, FormCut cut) {
        LOG.debug("a form was cut off");
        return errors.answer(request, HttpStatus.BAD_REQUEST, messages.get("error.form-cut"));
    }
}
