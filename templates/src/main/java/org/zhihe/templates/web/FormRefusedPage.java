package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.templates.ChromeSource;
import org.zhihe.templates.Messages;
import org.zhihe.templates.Renderer;
import org.zhihe.templates.form.SubmittedForm;

/**
 * Nothing is changed. A form whose token is of this browser in another session was drawn by us before its reader signed in
 * or out elsewhere: it is shown to be sent again. Any other is not ours, and nothing of it is shown.
 */
@Singleton
@Requires(beans = FormBinding.class)
class FormRefusedPage implements ExceptionHandler<FormRefused, HttpResponse<?>> {
    private final ErrorPages errors;
    private final Renderer renderer;
    private final ChromeSource chrome;
    private final Messages messages;
    private final FormTokens tokens;
    private final String view;

    FormRefusedPage(
            ErrorPages errors,
            Renderer renderer,
            ChromeSource chrome,
            Messages messages,
            FormTokens tokens,
            FormBinding binding) {
        this.errors = errors;
        this.renderer = renderer;
        this.chrome = chrome;
        this.messages = messages;
        this.tokens = tokens;
        this.view = binding.heldView();
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, FormRefused refused) {
        MutableHttpResponse<?> page = page(request);
        return refused.isUnread() ? page.header(HttpHeaders.CONNECTION, "close") : page;
    }

    private MutableHttpResponse<?> page(HttpRequest<?> asked) {
        Optional<SubmittedForm> old = SentForm.of(asked)
                .filter(form -> tokens.drawnHere(asked, form.first(FormTokens.FIELD)))
                .filter(form -> LocalPath.of(asked.getPath()).equals(asked.getPath()));
        if (old.isEmpty()) {
            return errors.answer(asked, HttpStatus.FORBIDDEN, messages.get("error.form-token"));
        }
        errors.note(asked, HttpStatus.FORBIDDEN);
        String html = renderer.render(view, WaitingForms.page(asked, old.get()), chrome.chromeOf(asked));
        return HttpResponse.status(HttpStatus.FORBIDDEN).body(html).contentType(MediaType.TEXT_HTML_TYPE);
    }
}
