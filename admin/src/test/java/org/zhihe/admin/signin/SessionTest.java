package org.zhihe.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.OpenSessions;
import org.zhihe.casework.account.Role;

/** A page of staff says until when its reader stays signed in, and a script may ask, and go on. */
class SessionTest {
    private final Office office = Office.open();
    private final MovableClock clock = office.bean(MovableClock.class);

    @Test
    void B08_lookingMakesTheSessionNoLongerAndGoingOnDoes() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        Browser.Answer page = browser.get("/");
        Element ending = page.page().selectFirst("dialog.ending");
        assertThat(ending.attr("data-path")).isEqualTo("/session");
        assertThat(Long.parseLong(ending.attr("data-left"))).isBetween(1680L, 1800L);
        assertThat(page.page().select("footer [data-lasting]").text()).contains("登录保持到", "最晚到");

        clock.move(Duration.ofMinutes(27));
        assertThat(left(browser.get("/session"))).isBetween(60L, 180L);
        assertThat(left(browser.get("/session"))).isBetween(60L, 180L);
        assertThat(left(browser.post("/session", Map.of()))).isGreaterThan(1700);

        clock.move(OpenSessions.IDLE.plusSeconds(1));
        assertThat(left(browser.get("/session"))).isZero();
        assertThat(left(browser.post("/session", Map.of()))).isZero();
        assertThat(browser.get("/").status()).isEqualTo(303);
    }

    @Test
    void whoeverIsNotSignedInIsToldOfNoSession() {
        Browser browser = office.browser();
        assertThat(browser.get("/sign-in").page().select("dialog, [data-lasting]"))
                .isEmpty();
        assertThat(left(browser.get("/session"))).isZero();
    }

    private static long left(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Long.parseLong(answer.body().replaceAll("(?s).*\"left\":(\\d+).*", "$1"));
    }
}
