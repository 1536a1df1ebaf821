package org.zhihe.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zhihe.admin.Browser;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Links;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Totp;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;

/** Somebody whom the administrators invite. */
abstract class InvitedStaff {
    static final String PASSWORD = "correct horse battery staple";

    final Office office = Office.open();
    final Browser administrator = office.signedIn(Role.ADMINISTRATOR);
    final Browser second = office.signedIn(Office.SECOND_ADMINISTRATOR);
    final String login = "p" + UUID.randomUUID().toString().substring(0, 12);
    String secret;

    String email() {
        return login + "@example.invalid";
    }

    Browser.Answer invite(Map<String, String> otherwise) {
        Map<String, String> form = new HashMap<>(Map.of(
                "login", login, "name", "赵六<b>", "email", email(), "phone", "13800000000", "role", "INTAKE_OFFICER"));
        form.put(
                "body",
                administrator.get("/staff/invite").page().select("select[name=body] option").stream()
                        .filter(option -> option.text().contains("服务中心"))
                        .findFirst()
                        .orElseThrow()
                        .attr("value"));
        form.putAll(otherwise);
        return administrator.post("/staff/invite", form);
    }

    /** Where the newest mail to this person leads. */
    String mailed(Office house) {
        OutboxMessage newest = house.bean(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                .filter(one -> one.recipient().equals(email()) && one.linkId() != null)
                .findFirst()
                .orElseThrow();
        return "/link/" + house.bean(Links.class).token(newest.linkId());
    }

    /** The page of somebody whose invitation a second administrator has agreed to. */
    String page(Browser.Answer invited) {
        assertThat(invited.header("location")).as(invited.text()).isEqualTo("/staff?done=propose");
        return approved();
    }

    String approved() {
        Browser.Answer done = second.post(waiting(second, "approve"), Map.of());
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        return done.location();
    }

    /** Where this browser can decide on what waits for the person; empty when it is not offered. */
    String waiting(Browser browser, String decision) {
        return browser.get("/staff").page().select("li:contains(" + login + ") form").stream()
                .map(form -> form.attr("action"))
                .filter(action -> action.endsWith("/" + decision))
                .findFirst()
                .orElse("");
    }

    long mails(String notice, String recipient) {
        return office.bean(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                .filter(mail -> mail.notice().equals(notice)
                        && mail.recipient().equals(recipient)
                        && mail.details().contains(login))
                .count();
    }

    /** Follows the invitation to the end, the second factor included: nobody who is invited does without. */
    Browser accepted() {
        Browser browser = office.browser();
        String link = mailed(office);
        assertThat(browser.get(link).location()).isEqualTo("/welcome");
        browser.post("/welcome", Map.of("newPassword", PASSWORD));
        enrol(office, browser);
        assertThat(browser.get("/").status()).isEqualTo(200);
        return browser;
    }

    void enrol(Office house, Browser browser) {
        secret = browser.get("/sign-in/authenticator")
                .page()
                .select("code.secret")
                .text()
                .replace(" ", "");
        assertThat(browser.post("/sign-in/authenticator", Map.of("code", code(house)))
                        .status())
                .isEqualTo(200);
    }

    String code(Office house) {
        return Totp.code(secret, house.bean(MovableClock.class).instant());
    }

    /** With a code that has not been used. */
    Browser signedInAgain() {
        office.bean(MovableClock.class).move(Duration.ofSeconds(60));
        Browser browser = office.browser();
        Browser.Answer next = browser.post("/sign-in", Map.of("login", login, "password", PASSWORD));
        assertThat(next.location()).isEqualTo("/sign-in/code");
        browser.post("/sign-in/code", Map.of("code", code(office)));
        return browser;
    }
}
