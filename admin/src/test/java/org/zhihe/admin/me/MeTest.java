package org.zhihe.admin.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.notification.OutboxMessages;

class MeTest {
    private static final String WANTED = "another good horse 77";

    private final Office office = Office.open();
    private final String login = "m" + UUID.randomUUID().toString().substring(0, 8);
    private final Browser here = signedIn();
    private final Browser there = office.signedIn(login);

    private Browser signedIn() {
        office.hire(login, Role.INTAKE_OFFICER);
        return office.signedIn(login);
    }

    @Test
    void a13ThePasswordChangesForTheCurrentOneOnlyAndOtherDevicesAreOut() {
        Browser.Answer without = here.post("/me/password", Map.of("password", "", "newPassword", WANTED));
        Browser.Answer wrong = here.post("/me/password", Map.of("password", "wrong", "newPassword", WANTED));
        assertThat(without.status()).isEqualTo(422);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#field-password-error").text()).contains("现在的密码不正确");
        assertThat(wrong.body()).doesNotContain(WANTED);
        assertThat(there.get("/").status()).isEqualTo(200);

        Browser.Answer done = here.post("/me/password", Map.of("password", Office.PASSWORD, "newPassword", WANTED));
        assertThat(done.header("location")).isEqualTo("/me?done=password");
        assertThat(here.get("/me?done=password").text()).contains("密码已修改");
        assertThat(there.get("/").status()).isEqualTo(303);
        assertThat(office.bean(OutboxMessages.class).newestBefore(Long.MAX_VALUE))
                .anyMatch(mail -> mail.notice().equals("STAFF_PASSWORD_CHANGED")
                        && mail.recipient().equals(login + "@zhihe.invalid"));
    }

    @Test
    void a14AWeakPasswordIsRefusedBesideItsField() {
        Browser.Answer weak =
                here.post("/me/password", Map.of("password", Office.PASSWORD, "newPassword", "password123"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.page().select("#field-newPassword-error").text()).contains("太容易被猜到");
    }

    @Test
    void a13ASessionIsEndedFromAnotherDeviceForThePasswordOnly() {
        String other = here.get("/me").page().select("main a[href$=/end]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.matches("/me/sessions/\\d+/end"))
                .findFirst()
                .orElseThrow();
        assertThat(here.get("/me").text()).contains("本机");
        Browser stranger = office.signedIn(Role.JUDGE);
        assertThat(stranger.get(other).status()).isEqualTo(404);
        assertThat(stranger.post(other, Map.of("password", Office.PASSWORD)).status())
                .isEqualTo(404);
        Browser.Answer page = here.get(other);
        assertThat(page.page().select("form.sheet").attr("action")).isEqualTo(other);
        assertThat(here.post(other, Map.of()).status()).isEqualTo(422);
        Browser.Answer wrong = here.post(other, Map.of("password", "wrong"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#field-password-error").text()).contains("现在的密码不正确");
        assertThat(there.get("/").status()).isEqualTo(200);
        assertThat(here.post(other, Map.of("password", Office.PASSWORD)).location())
                .isEqualTo("/me");
        assertThat(there.get("/").status()).isEqualTo(303);
        assertThat(here.get("/").status()).isEqualTo(200);
    }

    @Test
    void a02SigningOutEverywhereEndsEverySessionOnTheServer() {
        String cookie = here.cookies().getCookieStore().getCookies().toString();
        assertThat(cookie).contains("zhihe-staff");
        assertThat(here.get("/me/sessions/end").text()).contains("包括这一台");
        assertThat(here.post("/me/sessions/end", Map.of("password", "wrong")).status())
                .isEqualTo(422);
        assertThat(there.get("/").status()).isEqualTo(200);
        assertThat(here.post("/me/sessions/end", Map.of("password", Office.PASSWORD))
                        .location())
                .isEqualTo("/sign-in");
        assertThat(here.get("/").status()).isEqualTo(303);
        assertThat(there.get("/").status()).isEqualTo(303);
    }
}
