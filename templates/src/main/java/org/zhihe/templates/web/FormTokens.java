package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token that every form of ours carries. It is computed from the browser's cookie and the signed-in session's, so
 * that nobody can guess it, nothing has to be kept, and a form drawn for somebody else is noticed. Its second half hangs
 * on the browser alone: it outlives the session, and tells a form that is only too old from one that is not ours.
 */
@Singleton
@Requires(beans = FormBinding.class)
public final class FormTokens {
    /** The hidden field; always the first of its form. */
    public static final String FIELD = "formToken";

    /** Carries the token where there is no form. */
    public static final String HEADER = "X-Form-Token";

    private static final String BROWSER = "zhihe.browser";
    private static final Pattern BROWSER_SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{86}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final ServiceAddress address;
    private final String browserCookie;
    private final String sessionCookie;

    FormTokens(@Value("${zhihe.secret}") String secret, FormBinding binding, ServiceAddress address) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.address = address;
        this.browserCookie = address.cookieName(binding.browserCookie());
        this.sessionCookie = address.cookieName(binding.sessionCookie());
    }

    /** For the forms of the page that answers this request. A browser without our cookie gets one with the page. */
    public String of(HttpRequest<?> request) {
        return token(browserOrFresh(request), request);
    }

    /** Whether the form was drawn for this browser in its present session. */
    boolean matches(HttpRequest<?> request, String sent) {
        return browser(request)
                .map(browser -> token(browser, request))
                .filter(expected -> equal(expected, sent))
                .isPresent();
    }

    /** Whether the form was drawn for this browser, in whatever session. Enough to show it again, never to act on it. */
    boolean drawnHere(HttpRequest<?> request, String sent) {
        return isOne(sent)
                && browser(request)
                        .filter(browser -> equal(ofBrowser(browser), sent.substring(sent.length() / 2)))
                        .isPresent();
    }

    /** By its shape; whose it is, or was, is another question. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The cookie that the answer has to hand out; empty if the browser has one, or no form was drawn. */
    Optional<Cookie> toHandOut(HttpRequest<?> request) {
        return request.getAttribute(BROWSER, String.class).map(fresh -> address.cookie(browserCookie, fresh));
    }

    private Optional<String> browser(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(browserCookie)
                .map(Cookie::getValue)
                .filter(value -> BROWSER_SHAPE.matcher(value).matches());
    }

    private String browserOrFresh(HttpRequest<?> request) {
        return browser(request)
                .or(() -> request.getAttribute(BROWSER, String.class))
                .orElseGet(() -> {
                    String fresh = text(random());
                    request.setAttribute(BROWSER, fresh);
                    return fresh;
                });
    }

    private String token(String browser, HttpRequest<?> request) {
        String session = request.getCookies()
                .findCookie(sessionCookie)
                .map(Cookie::getValue)
                .orElse("");
        return text(mac("form of browser " + browser + " in session " + session)) + ofBrowser(browser);
    }

    private String ofBrowser(String browser) {
        return text(mac("any form of browser " + browser));
    }

    private static boolean equal(String expected, String sent) {
        return MessageDigest.isEqual(bytes(expected), bytes(sent));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
