package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.portal.Citizen.Answer;

/** Registering, signing in and what an owner changes, as a browser without scripts sees it. */
class AccountTest {
    private static final String PASSWORD = SignUp.PASSWORD;
    private static final String ANOTHER = "quite different words here";
    private final Citizen citizen = new Citizen();
    private final String email = SignUp.freshEmail();
    private final Mailbox mailbox = new Mailbox(email);

    private Answer signIn(Citizen who, String password) {
        return who.post("/account/sign-in", Map.of("email", email, "password", password, "next", "/account"));
    }

    private void registered(Citizen who) {
        assertThat(SignUp.complete(who, email).location()).isEqualTo("/account?done=confirm");
    }

    @Test
    void whoeverRegistersAndOpensTheMailedLinkIsSignedIn() {
        assertThat(SignUp.register(citizen, email, PASSWORD).location()).isEqualTo("/account/register/sent");
        assertThat(signIn(citizen, PASSWORD).status()).isEqualTo(422);
        Answer arrived = citizen.get(mailbox.newestLink());
        assertThat(arrived.location()).isEqualTo("/account/confirm");
        citizen.post("/account/confirm", Map.of("password", PASSWORD));
        assertThat(citizen.get("/account").page().text()).contains("甲公司", email, "个人信息保护说明");
    }

    @Test
    void theConsentIsNotTickedBeforehandAndIsRequired() {
        Answer page = citizen.get("/account/register");
        assertThat(page.page().select("[name=privacy][checked]")).isEmpty();
        Map<String, Object> form = Citizen.drawn(page.page());
        form.putAll(Map.of("name", "甲", "email", email, "newPassword", PASSWORD));
        Answer refused = citizen.post("/account/register", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#field-email").attr("value")).isEqualTo(email);
        assertThat(refused.page().select("#field-newPassword").attr("value")).isEmpty();
    }

    @Test
    void A07_registeringAndResettingAnswerTheSameForKnownAndUnknownAddresses() {
        registered(citizen);
        Citizen stranger = new Citizen();
        Answer known = SignUp.register(stranger, email, ANOTHER);
        Answer unknown = SignUp.register(stranger, SignUp.freshEmail(), ANOTHER);
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(stranger.follow(known).http().body())
                .isEqualTo(stranger.follow(unknown).http().body());
        Answer knownReset = stranger.post("/account/reset", Map.of("email", email));
        Answer unknownReset = stranger.post("/account/reset", Map.of("email", "nobody@example.invalid"));
        assertThat(knownReset.location()).isEqualTo(unknownReset.location());
    }

    @Test
    void A06_unknownAddressAndWrongPasswordGetTheSamePage() {
        registered(citizen);
        Citizen stranger = new Citizen();
        stranger.get("/account/sign-in");
        String wrong = signIn(stranger, ANOTHER).page().select("main").text();
        String unknown = stranger.post(
                        "/account/sign-in", Map.of("email", "nobody@example.invalid", "password", ANOTHER))
                .page()
                .select("main")
                .text();
        assertThat(wrong).isEqualTo(unknown).contains("不正确");
    }

    @Test
    void A01_everySignInHasANewTokenAndSigningOutKillsIt() {
        registered(citizen);
        String first = citizen.cookie("zhihe-account");
        signIn(citizen, PASSWORD);
        String second = citizen.cookie("zhihe-account");
        assertThat(second).isNotEqualTo(first);
        // What this browser was signed in with before is over, also for whoever has copied it.
        assertThat(replaying(first).location()).contains("/account/sign-in");
        assertThat(replaying(second).status()).isEqualTo(200);
        citizen.post("/account/sign-out", Map.of());
        assertThat(replaying(second).status()).isEqualTo(303);
    }

    @Test
    void A02_signingOutIsNotOnlyInTheBrowser() {
        registered(citizen);
        String token = citizen.cookie("zhihe-account");
        assertThat(replaying(token).status()).isEqualTo(200);
        citizen.post("/account/sign-out", Map.of());
        assertThat(replaying(token).location()).contains("/account/sign-in");
    }

    @Test
    void A04_cookiesAreForTheServerOnlyAndForThisSite() {
        Answer in = SignUp.register(citizen, email, PASSWORD);
        assertThat(in.status()).isEqualTo(303);
        citizen.get(mailbox.newestLink());
        Answer confirmed = citizen.post("/account/confirm", Map.of("password", PASSWORD));
        List<String> cookies = confirmed.http().headers().allValues("set-cookie");
        assertThat(cookies).hasSizeGreaterThan(1).allSatisfy(cookie -> assertThat(cookie.toLowerCase())
                .contains("httponly", "samesite=lax", "path=/"));
    }

    @Test
    void A12_aResetLinkWorksOnceAndLookingAtItChangesNothing() {
        registered(citizen);
        Citizen forgetful = new Citizen();
        forgetful.post("/account/reset", Map.of("email", email));
        String link = mailbox.newestLink();
        forgetful.get(link);
        assertThat(forgetful.get(link).location()).isEqualTo("/account/reset/new");
        assertThat(forgetful
                        .post("/account/reset/new", Map.of("newPassword", ANOTHER))
                        .location())
                .isEqualTo("/account/reset/done");
        assertThat(forgetful.get(link).location()).isEqualTo("/account/link-expired");
        assertThat(citizen.get("/account").location()).contains("/account/sign-in");
        assertThat(signIn(forgetful, ANOTHER).location()).isEqualTo("/account");
    }

    @Test
    void A13_withoutThePasswordOfNowNothingChanges() {
        registered(citizen);
        for (String setting : List.of("password", "phone", "email", "close")) {
            Map<String, Object> form = new LinkedHashMap<>(Map.of(
                    "password", ANOTHER, "newPassword", ANOTHER, "phone", "13900000000", "email", "x@y.invalid"));
            form.put("sure", "true");
            Answer refused = citizen.post("/account/settings/" + setting, form);
            assertThat(refused.status()).as(setting).isEqualTo(422);
            assertThat(refused.page().text()).contains("现在的密码不正确");
        }
        assertThat(citizen.get("/account").page().text()).contains(email).doesNotContain("139****");
    }

    @Test
    void A13_changingThePasswordEndsTheOtherSessionsAndKeepsThisOne() {
        registered(citizen);
        Citizen elsewhere = new Citizen();
        signIn(elsewhere, PASSWORD);
        assertThat(citizen.get("/account").page().select(".sessions li")).hasSize(2);
        citizen.post("/account/settings/password", Map.of("password", PASSWORD, "newPassword", ANOTHER));
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
        assertThat(citizen.get("/account").status()).isEqualTo(200);
    }

    @Test
    void oneSessionEndsAnotherButNoStrangersSession() {
        registered(citizen);
        Citizen elsewhere = new Citizen();
        signIn(elsewhere, PASSWORD);
        String end = citizen.get("/account").page().select(".sessions a").attr("href");
        AccountTest other = new AccountTest();
        other.registered(other.citizen);
        assertThat(other.citizen.get(end).status()).isEqualTo(404);
        assertThat(other.citizen.post(end, Map.of("password", PASSWORD)).status())
                .isEqualTo(404);
        assertThat(elsewhere.get("/account").status()).isEqualTo(200);
        assertThat(citizen.get(end).page().text()).contains("再输入一次密码");
        Answer ended = citizen.post(end, Map.of("password", PASSWORD));
        assertThat(citizen.follow(ended).page().text()).contains("这台设备已退出登录");
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
    }

    @Test
    void A13_noSessionEndsWithoutThePassword() {
        registered(citizen);
        Citizen elsewhere = new Citizen();
        signIn(elsewhere, PASSWORD);
        String one = citizen.get("/account").page().select(".sessions a").attr("href");
        for (String end : List.of(one, "/account/sessions/end-others")) {
            assertThat(citizen.post(end, Map.of()).status()).as(end).isEqualTo(422);
            Answer refused = citizen.post(end, Map.of("password", ANOTHER));
            assertThat(refused.status()).as(end).isEqualTo(422);
            assertThat(refused.page().text()).contains("现在的密码不正确");
            assertThat(elsewhere.get("/account").status()).isEqualTo(200);
        }
        assertThat(citizen.post("/account/sessions/end-others", Map.of("password", PASSWORD))
                        .location())
                .isEqualTo("/account?done=sessions");
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
        assertThat(citizen.get("/account").status()).isEqualTo(200);
    }

    @Test
    void theAddressChangesWhenTheNewOneIsConfirmed() {
        registered(citizen);
        String wanted = SignUp.freshEmail();
        citizen.post("/account/settings/email", Map.of("password", PASSWORD, "email", wanted));
        assertThat(citizen.get("/account").page().text()).contains(email).doesNotContain(wanted);
        citizen.get(new Mailbox(wanted).newestLink());
        assertThat(citizen.post("/account/email/confirm", Map.of()).location()).isEqualTo("/account/email/changed");
        assertThat(signIn(citizen, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void L03_theOwnerGetsACopyOfEverythingButThePassword() {
        registered(citizen);
        assertThat(citizen.post("/account/data", Map.of("password", ANOTHER)).status())
                .isEqualTo(422);
        Answer data = citizen.post("/account/data", Map.of("password", PASSWORD));
        assertThat(data.header("content-disposition")).startsWith("attachment");
        assertThat(data.http().body()).contains("甲公司", email, "PRIVACY_NOTICE").doesNotContain("argon2");
    }

    @Test
    void L03_aClosedAccountIsGone() {
        registered(citizen);
        Answer closed = citizen.post("/account/settings/close", Map.of("password", PASSWORD, "sure", "true"));
        assertThat(closed.location()).isEqualTo("/account/closed");
        assertThat(citizen.get("/account").status()).isEqualTo(303);
        assertThat(signIn(new Citizen(), PASSWORD).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.invalid", "/\\evil.invalid", "https://evil.invalid", "/a\r\nSet-Cookie: x=y"})
    void A20_signingInLeadsToALocalPageOnly(String next) {
        registered(citizen);
        Answer in = citizen.post("/account/sign-in", Map.of("email", email, "password", PASSWORD, "next", next));
        assertThat(in.location()).isIn("/", "");
    }

    @Test
    void A14_weakAndOversizedPasswordsAreRefusedLongAndChineseOnesTaken() {
        assertThat(SignUp.register(citizen, email, "password12").page().text()).contains("密码");
        assertThat(SignUp.register(citizen, email, "x".repeat(1_000_000)).status())
                .isIn(413, 422);
        assertThat(SignUp.register(citizen, email, "咸宁的桂花每年九月都开得很香 还有竹子").status())
                .isEqualTo(303);
        String longOne = "a long sentence about tea and bamboo, number ".repeat(2);
        assertThat(SignUp.register(citizen, SignUp.freshEmail(), longOne).status())
                .isEqualTo(303);
    }

    /** The account's page, asked for with this token by a browser that carries nothing else. */
    private Answer replaying(String token) {
        Citizen thief = new Citizen();
        return thief.send(thief.request("/account")
                .header("Cookie", "zhihe-account=" + token)
                .GET());
    }
}
