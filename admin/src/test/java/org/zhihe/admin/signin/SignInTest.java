package org.zhihe.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

class SignInTest {
    private final Office office = Office.open();

    @Test
    void letsInAndLeadsBackToWhereOneWanted() {
        Browser browser = office.browser();
        Browser.Answer asked = browser.get("/outbox?before=9");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("location")).isEqualTo("/sign-in?next=%2Foutbox%3Fbefore%3D9");
        Browser.Answer door = browser.get(asked.header("location"));
        assertThat(door.page().select("input[name=next]").attr("value")).isEqualTo("/outbox?before=9");

        Browser.Answer in = browser.post(
                "/sign-in",
                Map.of(
                        "login",
                        Office.login(Role.INTAKE_OFFICER),
                        "password",
                        Office.PASSWORD,
                        "next",
                        "/outbox?before=9"));

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("location")).isEqualTo("/outbox?before=9");
        assertThat(in.header("set-cookie").split(", (?=zhihe)"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Path=/"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("zhihe-staff=").doesNotContain("Max-Age"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("zhihe-known=").contains("Max-Age"));
        assertThat(browser.get("/outbox?before=9").status()).isEqualTo(200);
    }

    @Test
    void a01SigningInEndsWhatThisBrowserWasSignedInAsBefore() {
        Browser browser = office.signedIn(Role.JUDGE);
        Browser copy = copyOf(browser);
        assertThat(copy.get("/").status()).isEqualTo(200);
        // A refused try ends nothing: nobody is put out by what somebody else types.
        browser.post("/sign-in", Map.of("login", Office.login(Role.MEDIATOR), "password", "wrong"));
        assertThat(copy.get("/").status()).isEqualTo(200);

        office.signIn(browser, Office.login(Role.MEDIATOR));

        assertThat(browser.get("/").text()).contains("职员mediator");
        assertThat(copy.get("/").location()).isEqualTo("/sign-in");
    }

    /** Another browser with the same token. */
    private Browser copyOf(Browser browser) {
        Browser copy = office.browser();
        browser.cookies().getCookieStore().getCookies().forEach(cookie -> copy.cookies()
                .getCookieStore()
                .add(URI.create(copy.base()), cookie));
        return copy;
    }

    @Test
    void a06SaysTheSameOfAnUnknownLoginAndOfAWrongPassword() {
        Browser.Answer wrong = office.browser()
                .post("/sign-in", Map.of("login", Office.login(Role.JUDGE), "password", "wrong <script>"));
        Browser.Answer unknown =
                office.browser().post("/sign-in", Map.of("login", "nobody", "password", "wrong <script>"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.page().select(".summary").text())
                .isEqualTo(unknown.page().select(".summary").text())
                .contains("账号或密码不对");
        assertThat(wrong.page().select("input[name=login]").attr("value")).isEqualTo("judge");
        assertThat(wrong.body()).doesNotContain("<script>");
        assertThat(wrong.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void a08AfterTenMissesAsksToWaitAndSaysHowLongWhetherTheLoginExistsOrNot() {
        office.hire("guessed_at", Role.POLICE_LIAISON);
        for (String login : new String[] {"guessed_at", "nobody at all"}) {
            Browser browser = office.browser();
            for (int i = 0; i < 10; i++) {
                assertThat(browser.post("/sign-in", Map.of("login", login, "password", "wrong"))
                                .status())
                        .isEqualTo(422);
            }
            Browser.Answer waiting = browser.post("/sign-in", Map.of("login", login, "password", Office.PASSWORD));
            assertThat(waiting.status()).isEqualTo(429);
            assertThat(waiting.page().select(".summary").text()).contains("请等 15 分钟再试");
            assertThat(Integer.parseInt(waiting.header("retry-after"))).isBetween(1, 900);
        }
    }

    @Test
    void a14AMegabyteForAPasswordIsRefusedAtOnce() {
        long begun = System.nanoTime();
        Browser.Answer refused =
                office.browser().post("/sign-in", Map.of("login", "judge", "password", "x".repeat(1_000_000)));
        assertThat(refused.status()).isBetween(400, 422);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void asksForBothAtOnce() {
        Browser.Answer empty = office.browser().post("/sign-in", Map.of("login", "", "password", ""));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".summary li")).hasSize(2);
    }

    @Test
    void a20NeverLeadsToAnotherSite() {
        for (String next : new String[] {
            "https://evil.invalid/", "//evil.invalid", "/\\evil.invalid", "https:evil.invalid", "/a//b"
        }) {
            Browser.Answer in = office.browser()
                    .post(
                            "/sign-in",
                            Map.of("login", Office.login(Role.JUDGE), "password", Office.PASSWORD, "next", next));
            assertThat(in.header("location")).as(next).isEqualTo("/");
        }
        Browser.Answer split = office.browser()
                .post(
                        "/sign-in",
                        Map.of("login", "judge", "password", Office.PASSWORD, "next", "/a\r\nSet-Cookie: x=1"));
        assertThat(split.status()).isEqualTo(422);
        assertThat(split.headers().toString()).doesNotContain("x=1");
    }

    @Test
    void a02EndsTheSessionForEveryCopyOfTheCookie() {
        Browser browser = office.signedIn(Role.JUDGE);
        String cookie = browser.cookies().getCookieStore().getCookies().get(0).getValue();
        assertThat(browser.get("/").status()).isEqualTo(200);

        assertThat(browser.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in");

        assertThat(browser.get("/").status()).isEqualTo(303);
        Browser copy = office.browser();
        java.net.HttpCookie stolen = new java.net.HttpCookie("zhihe-staff", cookie);
        stolen.setPath("/");
        stolen.setVersion(0);
        copy.cookies().getCookieStore().add(java.net.URI.create(copy.base()), stolen);
        assertThat(copy.get("/").status()).isEqualTo(303);
    }
}
