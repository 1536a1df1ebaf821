package org.zhihe.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Totp;
import org.zhihe.casework.notification.OutboxMessages;

class SecondFactorTest {
    private final Office office = Office.strict();
    private final MovableClock clock = office.bean(MovableClock.class);

    private Browser.Answer password(Browser browser, String login) {
        return browser.post("/sign-in", Map.of("login", login, "password", Office.PASSWORD, "next", "/outbox"));
    }

    private static String secret(Browser.Answer page) {
        return page.page().select("code.secret").text().replace(" ", "");
    }

    private String code(String secret) {
        return Totp.code(secret, clock.instant());
    }

    private static String cookie(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals("zhihe-staff"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Another browser with this token. */
    private Browser copy(String token) {
        Browser copy = office.browser();
        HttpCookie stolen = new HttpCookie("zhihe-staff", token);
        stolen.setPath("/");
        stolen.setVersion(0);
        copy.cookies().getCookieStore().add(URI.create(copy.base()), stolen);
        return copy;
    }

    private Browser.Answer enrol(Browser browser, String login) {
        password(browser, login);
        String secret = secret(browser.get("/sign-in/authenticator"));
        return browser.post("/sign-in/authenticator", Map.of("code", code(secret), "next", "/outbox"));
    }

    @Test
    void a15StaffWithoutASecondFactorSetOneUpAndSeeNoOtherPageBefore() {
        Browser browser = office.browser();
        Browser.Answer answer = password(browser, "administrator");
        assertThat(answer.header("location")).isEqualTo("/sign-in/authenticator?next=%2Foutbox");
        for (String path : List.of("/", "/outbox", "/nothing")) {
            assertThat(browser.get(path).location()).isEqualTo("/sign-in");
        }
        assertThat(browser.get("/sign-in/code").location()).isEqualTo("/sign-in");

        Browser.Answer page = browser.get(answer.header("location"));
        assertThat(page.page().select("svg.qr path").attr("d")).startsWith("M");
        String secret = secret(page);
        assertThat(secret).matches("[A-Z2-7]{32}");
        assertThat(secret(browser.get("/sign-in/authenticator"))).isEqualTo(secret);
        Browser.Answer wrong = browser.post("/sign-in/authenticator", Map.of("code", "abc"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".summary").text()).contains("验证码不对");

        String first = cookie(browser);
        Browser.Answer done =
                browser.post("/sign-in/authenticator", Map.of("code", code(secret), "next", "//evil.invalid"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.page().select(".secrets code")).hasSize(10);
        assertThat(done.page().select("main a.main").attr("href")).isEqualTo("/");
        assertThat(browser.get("/outbox").status()).isEqualTo(200);
        assertThat(cookie(browser)).isNotEqualTo(first);
        assertThat(browser.get("/").text()).doesNotContain("已关闭第二重验证");
    }

    @Test
    void a01TheTokenChangesWithEachStageAndTheOldOneIsDead() {
        Browser browser = office.browser();
        password(browser, "judge");
        String secret = secret(browser.get("/sign-in/authenticator"));
        browser.post("/sign-in/authenticator", Map.of("code", code(secret)));
        clock.move(Duration.ofSeconds(60));

        Browser again = office.browser();
        String planted = cookie(copy("planted-by-somebody"));
        Browser.Answer asked = password(again, "judge");
        assertThat(asked.location()).isEqualTo("/sign-in/code");
        String first = cookie(again);
        assertThat(first).isNotEmpty().isNotEqualTo(planted);
        Browser.Answer in = again.post("/sign-in/code", Map.of("code", code(secret), "next", "/outbox?before=9"));
        assertThat(in.header("location")).isEqualTo("/outbox?before=9");
        assertThat(cookie(again)).isNotEqualTo(first);
        assertThat(copy(first).get("/").status()).isEqualTo(303);
        assertThat(copy(first).get("/sign-in/code").location()).isEqualTo("/sign-in");
        assertThat(again.get("/").status()).isEqualTo(200);
    }

    @Test
    void a15ACodeSeenBySomebodyElseLetsNobodyInASecondTime() {
        Browser browser = office.browser();
        password(browser, "mediator");
        String secret = secret(browser.get("/sign-in/authenticator"));
        String code = code(secret);
        browser.post("/sign-in/authenticator", Map.of("code", code));

        Browser thief = office.browser();
        password(thief, "mediator");
        Browser.Answer refused = thief.post("/sign-in/code", Map.of("code", code));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".summary").text()).contains("验证码不对，或者已经用过");
        assertThat(thief.get("/").status()).isEqualTo(303);
    }

    @Test
    void a15ARecoveryCodeStandsInForTheAppOnce() {
        String recovery = enrol(office.browser(), "adjudicator")
                .page()
                .select(".secrets code")
                .get(7)
                .text();
        Browser browser = office.browser();
        password(browser, "adjudicator");
        assertThat(browser.post("/sign-in/code", Map.of("code", recovery)).status())
                .isEqualTo(303);
        Browser again = office.browser();
        password(again, "adjudicator");
        assertThat(again.post("/sign-in/code", Map.of("code", recovery)).status())
                .isEqualTo(422);
    }

    @Test
    void a13AWorkingAppIsReplacedForPasswordAndCodeOnlyAndTheOldOneIsDead() {
        String login = office.newcomer(Role.MEDIATOR, "mediation-committee");
        Browser browser = office.browser();
        password(browser, login);
        String old = secret(browser.get("/sign-in/authenticator"));
        String recovery = browser.post("/sign-in/authenticator", Map.of("code", code(old)))
                .page()
                .select(".secrets code")
                .get(2)
                .text();
        clock.move(Duration.ofSeconds(60));
        Browser elsewhere = office.browser();
        password(elsewhere, login);
        elsewhere.post("/sign-in/code", Map.of("code", code(old)));
        clock.move(Duration.ofSeconds(60));

        assertThat(browser.get("/me").page().select("a[href=/me/authenticator]"))
                .hasSize(1);
        assertThat(browser.post("/me/authenticator", Map.of("password", "wrong", "code", code(old)))
                        .page()
                        .select("#field-password-error"))
                .hasSize(1);
        assertThat(browser.post("/me/authenticator", Map.of("password", Office.PASSWORD, "code", "000000"))
                        .page()
                        .select("#field-code-error"))
                .hasSize(1);
        assertThat(browser.get("/me").status()).isEqualTo(200);

        String before = cookie(browser);
        assertThat(browser.post("/me/authenticator", Map.of("password", Office.PASSWORD, "code", code(old)))
                        .header("location"))
                .isEqualTo("/sign-in/authenticator?next=/me");
        assertThat(copy(before).get("/").status()).isEqualTo(303);
        assertThat(browser.get("/me").status()).isEqualTo(303);
        String fresh = secret(browser.get("/sign-in/authenticator?next=/me"));
        assertThat(fresh).isNotEqualTo(old);
        Browser.Answer done = browser.post("/sign-in/authenticator", Map.of("code", code(fresh), "next", "/me"));
        assertThat(done.page().select(".secrets code")).hasSize(10);
        assertThat(done.page().select("main a.main").attr("href")).isEqualTo("/me");
        assertThat(browser.get("/me").status()).isEqualTo(200);
        assertThat(elsewhere.get("/").status()).isEqualTo(303);

        clock.move(Duration.ofSeconds(60));
        Browser again = office.browser();
        password(again, login);
        for (String voided : List.of(code(old), recovery)) {
            assertThat(again.post("/sign-in/code", Map.of("code", voided)).status())
                    .isEqualTo(422);
        }
        assertThat(again.post("/sign-in/code", Map.of("code", code(fresh))).status())
                .isEqualTo(303);
        assertThat(office.bean(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                        .filter(mail -> mail.notice().equals("STAFF_SECOND_FACTOR_SET")
                                && mail.recipient().equals(login + "@zhihe.invalid")))
                .hasSize(2);
    }

    @Test
    void fiveWrongCodesEndTheStageAndThePageSaysSo() {
        enrol(office.browser(), "police_liaison");
        Browser browser = office.browser();
        password(browser, "police_liaison");
        for (int i = 0; i < 4; i++) {
            browser.post("/sign-in/code", Map.of("code", "000000"));
        }
        Browser.Answer over = browser.post("/sign-in/code", Map.of("code", "000000"));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.page().select(".summary").text()).contains("请从账号和密码重新开始");
        assertThat(browser.get("/sign-in/code").location()).isEqualTo("/sign-in");
    }

    @Test
    void whereItIsSwitchedOffEveryPageSaysSo() {
        Office open = Office.open();
        Browser browser = open.signedIn(Role.ADMINISTRATOR);
        for (Browser.Answer page : List.of(
                browser.get("/"),
                browser.get("/outbox"),
                browser.get("/nothing"),
                open.browser().get("/sign-in"))) {
            assertThat(page.page().select("p.demo").text()).contains("演示环境：已关闭第二重验证");
        }
    }
}
