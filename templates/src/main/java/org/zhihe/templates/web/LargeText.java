package org.zhihe.templates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.time.Duration;
import org.zhihe.templates.form.SubmittedForm;

/** The reader's choice of large text, kept by the browser. */
public final class LargeText {
    private static final String COOKIE = "zhihe-large-text";

    private LargeText() {}

    public static boolean chosen(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(COOKIE)
                .filter(cookie -> cookie.getValue().equals("true"))
                .isPresent();
    }

    /** Takes the switch of the layout and goes back to where the reader was. */
    public static HttpResponse<?> choose(SubmittedForm form) {
        boolean large = form.first("large").equals("true");
        Cookie cookie = Cookie.of(COOKIE, String.valueOf(large))
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofDays(365));
        return HttpResponse.seeOther(URI.create(LocalPath.of(form.first("return"))))
                .cookie(cookie);
    }
}
