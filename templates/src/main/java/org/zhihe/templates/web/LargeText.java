package org.zhihe.templates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import org.zhihe.templates.form.SubmittedForm;

/** The reader's choice of large text, kept by the browser. */
@Singleton
public class LargeText {
    private final ServiceAddress address;
    private final String cookieName;

    LargeText(ServiceAddress address) {
        this.address = address;
        this.cookieName = address.cookieName("zhihe-large-text");
    }

    public boolean chosen(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(cookieName)
                .filter(cookie -> cookie.getValue().equals("true"))
                .isPresent();
    }

    /** Takes the switch of the layout and goes back to where the reader was. */
    public HttpResponse<?> choose(SubmittedForm form) {
        boolean large = form.first("large").equals("true");
        return HttpResponse.seeOther(URI.create(LocalPath.of(form.first("return"))))
                .cookie(address.cookie(cookieName, String.valueOf(large)).maxAge(Duration.ofDays(365)));
    }
}
