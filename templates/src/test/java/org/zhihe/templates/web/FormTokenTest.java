package org.zhihe.templates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhihe.templates.form.SubmittedForm;

class FormTokenTest {
    private static final String BROWSER = "b".repeat(43);
    private static final ServiceAddress ADDRESS = new ServiceAddress(URI.create("https://zhihe.invalid"));

    private final FormTokens tokens = tokens("a secret");

    @Test
    void I12_belongsToOneBrowserInOneSessionUnderOneSecret() {
        String token = tokens.of(request(BROWSER, "session"));

        assertThat(tokens.matches(request(BROWSER, "session"), token)).isTrue();
        assertThat(tokens.matches(request(BROWSER, "another session"), token)).isFalse();
        assertThat(tokens.matches(request(BROWSER, ""), token)).isFalse();
        assertThat(tokens.matches(request("c".repeat(43), "session"), token)).isFalse();
        assertThat(tokens("another secret").matches(request(BROWSER, "session"), token))
                .isFalse();
        assertThat(tokens.matches(request(BROWSER, "session"), "")).isFalse();
    }

    @Test
    void I12_anOldTokenIsKnownAsThisBrowsersAndNothingElseIs() {
        String old = tokens.of(request(BROWSER, "session"));

        assertThat(tokens.drawnHere(request(BROWSER, "another session"), old)).isTrue();
        assertThat(tokens.drawnHere(request(BROWSER, ""), old)).isTrue();
        assertThat(tokens.drawnHere(request("c".repeat(43), "session"), old)).isFalse();
        assertThat(tokens.drawnHere(request("", "session"), old)).isFalse();
        assertThat(tokens("another secret").drawnHere(request(BROWSER, "session"), old))
                .isFalse();
        for (String madeUp :
                new String[] {"x".repeat(86), old.substring(43), old.substring(0, 43) + "x".repeat(43), ""}) {
            assertThat(tokens.drawnHere(request(BROWSER, "session"), madeUp)).isFalse();
        }
    }

    @Test
    void I12_theHalfThatOutlivesASessionOpensNothing() {
        String old = tokens.of(request(BROWSER, "session"));
        String now = tokens.of(request(BROWSER, "another session"));
        String half = old.substring(43);

        assertThat(now).endsWith(half).isNotEqualTo(old);
        for (String forged : new String[] {half, half + half, "x".repeat(43) + half}) {
            assertThat(tokens.matches(request(BROWSER, "another session"), forged))
                    .isFalse();
        }
    }

    @Test
    void I12_aBrowserWithoutOurCookieHasNoToken() {
        HttpRequest<?> fresh = request("", "");
        String drawn = tokens.of(fresh);
        assertThat(tokens.of(fresh)).isEqualTo(drawn);
        assertThat(tokens.matches(fresh, drawn)).isFalse();

        Cookie handedOut = tokens.toHandOut(fresh).orElseThrow();
        assertThat(handedOut.getName()).isEqualTo("__Host-browser");
        assertThat(handedOut.isHttpOnly()).isTrue();
        assertThat(handedOut.isSecure()).isTrue();
        assertThat(handedOut.getPath()).isEqualTo("/");
        assertThat(tokens.matches(request(handedOut.getValue(), ""), drawn)).isTrue();
        assertThat(tokens.toHandOut(request(BROWSER, ""))).isEmpty();
    }

    @Test
    void aCookieOfAnotherShapeIsReplaced() {
        HttpRequest<?> odd = request("short", "");
        tokens.of(odd);
        assertThat(tokens.toHandOut(odd)).isPresent();
    }

    @Test
    void I12_whereNobodyChecksNothingPasses() {
        assertThatThrownBy(() -> FormTokenFilter.require(request(BROWSER, ""), "anything"))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void readsFormsAsBrowsersWriteThem() {
        SubmittedForm form = SentForm.read(bytes("a=1+2%2B&b=%E7%9F%A5%F0%A0%AE%B7&a=3&empty=&=x&bare"));
        assertThat(form.all("a")).containsExactly("1 2+", "3");
        assertThat(form.first("b")).isEqualTo("知𠮷");
        assertThat(form.all("empty")).containsExactly("");
        assertThat(SentForm.read(new byte[0]).isEmpty()).isTrue();
    }

    @Test
    void I15_refusesWhatNoBrowserWrites() {
        for (String odd : new String[] {"a=%CD%B6%CB%DF", "a=%ED%A0%80", "a=%zz", "a=%", "a=%4", "a=%-1", "a=\u00ff"}) {
            assertThatThrownBy(() -> SentForm.read(bytes(odd))).as(odd).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SentForm.read(bytes("a=1&".repeat(1001))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FormTokens tokens(String secret) {
        return new FormTokens(secret, new FormBinding("browser", "session", "held", "held"), ADDRESS);
    }

    private static HttpRequest<?> request(String browser, String session) {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        if (!browser.isEmpty()) {
            request.cookie(Cookie.of("__Host-browser", browser));
        }
        return session.isEmpty() ? request : request.cookie(Cookie.of("__Host-session", session));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
