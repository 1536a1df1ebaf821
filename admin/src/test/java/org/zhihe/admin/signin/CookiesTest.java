package org.zhihe.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.templates.web.ServiceAddress;

class CookiesTest {
    @Test
    void a04BehindHttpsEveryCookieIsBoundToTheHost() {
        ServiceAddress address = new ServiceAddress(URI.create("https://admin.invalid"));
        assertThat(List.of(
                        new StaffCookie(address).carrying("token"),
                        new StaffCookie(address).gone(),
                        new LinkCookie(address).carrying("token"),
                        new LinkCookie(address).gone()))
                .allSatisfy(CookiesTest::isBoundToTheHost);
    }

    private static void isBoundToTheHost(Cookie cookie) {
        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).contains(SameSite.Lax);
    }
}
