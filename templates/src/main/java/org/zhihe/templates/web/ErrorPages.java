package org.zhihe.templates.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.templates.ChromeSource;
import org.zhihe.templates.Renderer;
import org.zhihe.templates.page.ErrorPage;

/** Every answer from 400 up is one of our pages, with a reference that finds it in the log and nothing of the inside. */
@Singleton
public class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final MediaType HTML = MediaType.of("text/html;charset=UTF-8");

    private final Renderer renderer;
    private final ChromeSource chrome;
    private final ErrorView view;
    private final SecurityHeaders headers;
    private final Sender sender;

    ErrorPages(Renderer renderer, ChromeSource chrome, ErrorView view, SecurityHeaders headers, Sender sender) {
        this.renderer = renderer;
        this.chrome = chrome;
        this.view = view;
        this.headers = headers;
        this.sender = sender;
    }

    /**
     * Fills the response with the page for its status.
     *
     * @param detail a sentence for the person, or empty
     * @param cause what to log; a person never sees it
     */
    public MutableHttpResponse<?> fill(
            HttpRequest<?> request, MutableHttpResponse<?> response, String detail, @Nullable Throwable cause) {
        if (cause != null && response.code() == HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            DatabaseTrouble.status(cause).ifPresent(response::status);
        }
        String reference = reference();
        log(request, response.code(), reference, cause);
        return show(request, response, new ErrorPage(response.code(), detail, reference, ""));
    }

    /** To who has come by another name than ours; the address is that of the configuration, never what was sent. */
    MutableHttpResponse<?> atAnotherAddress(HttpRequest<?> request, String detail, String address) {
        MutableHttpResponse<?> response = HttpResponse.badRequest();
        String reference = reference();
        log(request, response.code(), reference, null);
        return show(request, response, new ErrorPage(response.code(), "host", detail, reference, address));
    }

    private MutableHttpResponse<?> show(HttpRequest<?> request, MutableHttpResponse<?> response, ErrorPage page) {
        String html = renderer.render(view.template(), page, chrome.chromeOf(request));
        response.body(html).contentType(HTML);
        headers.protect(request, response);
        return response;
    }

    public MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, String detail) {
        return fill(request, HttpResponse.status(status), detail, null);
    }

    /** For an answer of this status that is a page of another kind. */
    void note(HttpRequest<?> request, HttpStatus status) {
        log(request, status.getCode(), reference(), null);
    }

    private void log(HttpRequest<?> request, int status, String reference, @Nullable Throwable cause) {
        // The route's pattern or nothing: paths typed by people may hold anything.
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("no route");
        if (status >= 500) {
            LOG.error(
                    "{} answered {} to {} {}, {}",
                    reference,
                    status,
                    request.getMethodName(),
                    route,
                    sender.of(request),
                    cause);
        } else {
            LOG.info(
                    "{} answered {} to {} {}, {}",
                    reference,
                    status,
                    request.getMethodName(),
                    route,
                    sender.of(request));
        }
    }

    private static String reference() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
