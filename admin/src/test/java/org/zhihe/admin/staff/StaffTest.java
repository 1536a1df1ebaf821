package org.zhihe.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Invitation;
import org.zhihe.casework.account.Links;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.account.Totp;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;
import org.zhihe.casework.routing.Bodies;

class StaffTest {
    private static final String PASSWORD = "correct horse battery staple";

    private final Office office = Office.open();
    private final Browser administrator = office.signedIn(Role.ADMINISTRATOR);
    private final Browser second = office.signedIn(Office.SECOND_ADMINISTRATOR);
    private final String login = "p" + UUID.randomUUID().toString().substring(0, 12);

    private String secret;

    private String email() {
        return login + "@example.invalid";
    }

    private Browser.Answer invite(Map<String, String> otherwise) {
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
    private String mailed(Office house) {
        OutboxMessage newest = house.bean(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                .filter(one -> one.recipient().equals(email()) && one.linkId() != null)
                .findFirst()
                .orElseThrow();
        return "/link/" + house.bean(Links.class).token(newest.linkId());
    }

    /** The page of somebody whose invitation a second administrator has agreed to. */
    private String page(Browser.Answer invited) {
        assertThat(invited.header("location")).as(invited.text()).isEqualTo("/staff?done=propose");
        return approved();
    }

    private String approved() {
        Browser.Answer done = second.post(waiting(second, "approve"), Map.of());
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        return done.location();
    }

    /** Where this browser can decide on what waits for the person; empty when it is not offered. */
    private String waiting(Browser browser, String decision) {
        return browser.get("/staff").page().select("li:contains(" + login + ") form").stream()
                .map(form -> form.attr("action"))
                .filter(action -> action.endsWith("/" + decision))
                .findFirst()
                .orElse("");
    }

    private long mails(String notice, String recipient) {
        return office.bean(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                .filter(mail -> mail.notice().equals(notice)
                        && mail.recipient().equals(recipient)
                        && mail.details().contains(login))
                .count();
    }

    /** Follows the invitation to the end, the second factor included: nobody who is invited does without. */
    private Browser accepted() {
        Browser browser = office.browser();
        String link = mailed(office);
        assertThat(browser.get(link).location()).isEqualTo("/welcome");
        browser.post("/welcome", Map.of("newPassword", PASSWORD));
        enrol(office, browser);
        assertThat(browser.get("/").status()).isEqualTo(200);
        return browser;
    }

    private void enrol(Office house, Browser browser) {
        secret = browser.get("/sign-in/authenticator")
                .page()
                .select("code.secret")
                .text()
                .replace(" ", "");
        assertThat(browser.post("/sign-in/authenticator", Map.of("code", code(house)))
                        .status())
                .isEqualTo(200);
    }

    private String code(Office house) {
        return Totp.code(secret, house.bean(MovableClock.class).instant());
    }

    /** With a code that has not been used. */
    private Browser signedInAgain() {
        office.bean(MovableClock.class).move(Duration.ofSeconds(60));
        Browser browser = office.browser();
        Browser.Answer next = browser.post("/sign-in", Map.of("login", login, "password", PASSWORD));
        assertThat(next.location()).isEqualTo("/sign-in/code");
        browser.post("/sign-in/code", Map.of("code", code(office)));
        return browser;
    }

    @Test
    void theListAndItsPagesAreTheAdministratorsAlone() {
        String member = page(invite(Map.of()));
        for (Role role : Role.values()) {
            int expected = role == Role.ADMINISTRATOR ? 200 : 403;
            Browser browser = office.signedIn(role);
            for (String path : List.of("/staff", "/staff/invite", member)) {
                assertThat(browser.get(path).status()).as(role + " " + path).isEqualTo(expected);
            }
            assertThat(browser.get("/me").status()).isEqualTo(200);
            assertThat(browser.get("/").page().select("nav a[href=/staff]")).hasSize(expected == 200 ? 1 : 0);
        }
        assertThat(office.signedIn(Role.JUDGE)
                        .post(member + "/disable", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(administrator.get("/staff/999999").status()).isEqualTo(404);
    }

    @Test
    void z09NobodyLetsSomebodyIntoMattersAloneWhereThereAreTwo() {
        invite(Map.of());
        assertThat(office.bean(StaffMembers.class).findByLogin(login)).isEmpty();
        Browser.Answer own = administrator.get("/staff?done=propose");
        assertThat(own.text()).contains("另一位系统管理员在“人员”页同意后才生效", login, "撤回");
        assertThat(waiting(administrator, "approve")).isEmpty();
        String approve = waiting(second, "approve");

        Browser.Answer refused = administrator.post(approve, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("不能由您复核");
        assertThat(administrator
                        .get("/audit?person=administrator&act=ACCESS_REFUSED")
                        .page()
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("POST /staff/waiting/{id}/approve", "127.0.0.1");
        assertThat(office.bean(StaffMembers.class).findByLogin(login)).isEmpty();
        assertThat(mails("STAFF_ROLE_PROPOSED", Office.SECOND_ADMINISTRATOR + "@zhihe.invalid"))
                .isOne();
        assertThat(mails("STAFF_ROLE_PROPOSED", "administrator@zhihe.invalid")).isZero();
        approved();
        assertThat(mails("STAFF_ROLE_GIVEN", "administrator@zhihe.invalid")).isOne();
        assertThat(second.post(approve, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void z09ARoleThatIsNotAgreedToIsNotGivenAndCanBeProposedAgain() {
        invite(Map.of());
        assertThat(second.post(waiting(second, "reject"), Map.of()).header("location"))
                .isEqualTo("/staff?done=reject");
        assertThat(office.bean(StaffMembers.class).findByLogin(login)).isEmpty();
        assertThat(mails("STAFF_ROLE_REJECTED", "administrator@zhihe.invalid")).isOne();
        page(invite(Map.of()));
    }

    @Test
    void aRoleThatSeesNoMatterIsGivenAtOnce() {
        Browser.Answer invited = invite(Map.of("role", "STATISTICIAN"));
        assertThat(invited.header("location")).matches("/staff/\\d+\\?done=resend");
        assertThat(waiting(second, "approve")).isEmpty();
    }

    @Test
    void aMistakeInAnInvitationIsToldBesideItsField() {
        Browser.Answer wrong = invite(Map.of("login", "Zhao Liu", "email", "nowhere", "role", "KING"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".field-wrong")).hasSize(3);
        page(invite(Map.of()));
        assertThat(invite(Map.of()).page().select(".summary").text()).contains("这个账号已经有人用了");
        Browser.Answer taken = invite(Map.of("login", "x" + login));
        assertThat(taken.page().select("#field-email-error").text()).contains("邮箱已经登记");
    }

    @Test
    void anInvitationLeadsFromTheMailToTheQueue() {
        String member = page(invite(Map.of()));
        assertThat(administrator.get(member + "?done=resend").text())
                .contains("赵六<b>", "已邀请，未启用", "邀请邮件已生成")
                .doesNotContain("?done");
        Browser browser = office.browser();
        String link = mailed(office);
        // Looking, as mail scanners do, changes nothing; the token leaves the address bar.
        assertThat(office.browser().get(link).location()).isEqualTo("/welcome");
        assertThat(browser.get(link).location()).isEqualTo("/welcome");
        assertThat(browser.get("/welcome").text()).contains("欢迎使用工作台").doesNotContain(link.substring(6));
        Browser.Answer weak = browser.post("/welcome", Map.of("newPassword", login));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.page().select("#field-newPassword-error").text()).contains("太容易被猜到");
        Browser.Answer in = browser.post("/welcome", Map.of("newPassword", PASSWORD));
        assertThat(in.location()).isEqualTo("/sign-in/authenticator");
        assertThat(browser.get("/").status()).isEqualTo(303);
        enrol(office, browser);
        assertThat(browser.get("/").text()).contains("待办案件", "赵六");
        assertThat(office.browser().get(link).location()).isEqualTo("/link-expired");
        assertThat(browser.post("/welcome", Map.of("newPassword", "another horse 99 q"))
                        .location())
                .isEqualTo("/link-expired");
        assertThat(administrator.get("/staff").text()).contains(login, "在用");
    }

    @Test
    void a16DisablingAndAnotherRoleTellAtTheNextRequest() {
        String member = page(invite(Map.of()));
        Browser person = accepted();
        Map<String, String> form = new HashMap<>(Browser.prefilled(administrator.get(member)));
        form.put("role", "JUDGE");
        form.put(
                "body",
                administrator
                        .get(member)
                        .page()
                        .select("select[name=body] option[selected]")
                        .attr("value"));
        assertThat(administrator.post(member + "/change", form).header("location"))
                .isEqualTo(member + "?done=propose");
        assertThat(administrator.get(member).text()).contains("正在等待另一位系统管理员复核");
        assertThat(person.get("/").status()).isEqualTo(200);
        assertThat(approved()).isEqualTo(member);
        assertThat(person.get("/").status()).isEqualTo(303);
        assertThat(mails("STAFF_ROLE_OF_YOURS", email())).isOne();
        assertThat(administrator.post(member + "/change", form).status()).isEqualTo(422);

        Browser again = signedInAgain();
        assertThat(again.get("/").text()).contains("法官");
        assertThat(administrator.post(member + "/disable", Map.of()).location()).isEqualTo(member);
        assertThat(again.get("/").status()).isEqualTo(303);
        assertThat(again.post("/sign-in", Map.of("login", login, "password", PASSWORD))
                        .status())
                .isEqualTo(422);
        administrator.post(member + "/enable", Map.of());
        assertThat(again.post("/sign-in", Map.of("login", login, "password", PASSWORD))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anAdministratorsOwnPageOffersNothing() {
        String own = administrator.get("/staff").page().select("th a").stream()
                .filter(link -> link.text().equals("administrator"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        Browser.Answer page = administrator.get(own);
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(page.text()).contains("不能变更、停用或重置自己的账号");
        assertThat(administrator.post(own + "/disable", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void a07a10aForgottenPasswordAnswersTheSameToEverybody() {
        page(invite(Map.of()));
        accepted();
        Browser.Answer known = office.browser().post("/forgotten", Map.of("email", email()));
        Browser.Answer unknown = office.browser().post("/forgotten", Map.of("email", "x" + email()));
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.location()).isEqualTo(unknown.location()).isEqualTo("/forgotten/sent");
        assertThat(known.headers().keySet()).isEqualTo(unknown.headers().keySet());
    }

    @Test
    void a12AResetLinkIsGoodOnceAndTheOldPasswordIsNot() {
        page(invite(Map.of()));
        Browser before = accepted();
        Browser browser = office.browser();
        browser.post("/forgotten", Map.of("email", email()));
        String link = mailed(office);
        assertThat(browser.get(link).location()).isEqualTo("/forgotten/new");
        assertThat(browser.post("/forgotten/new", Map.of("newPassword", "another good horse 77"))
                        .location())
                .isEqualTo("/forgotten/done");
        assertThat(before.get("/").status()).isEqualTo(303);
        assertThat(browser.get(link).location()).isEqualTo("/link-expired");
        assertThat(browser.get("/forgotten/new").location()).isEqualTo("/link-expired");
        assertThat(browser.post("/sign-in", Map.of("login", login, "password", PASSWORD))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/sign-in", Map.of("login", login, "password", "another good horse 77"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void inEarnestAnInvitationLeadsThroughTheSecondFactor() {
        Office strict = Office.strict();
        long centre =
                strict.bean(Bodies.class).findByCode("centre").orElseThrow().id();
        var members = strict.bean(StaffMembers.class);
        var boss = members.findByLogin("administrator").orElseThrow();
        var by = new Officer(boss.id(), "x", Role.ADMINISTRATOR, centre, "x");
        var colleague = members.findByLogin(Office.SECOND_ADMINISTRATOR).orElseThrow();
        var agreeing = new Officer(colleague.id(), "y", Role.ADMINISTRATOR, centre, "x");
        RoleDesk roles = strict.bean(RoleDesk.class);
        var stated = new Invitation(login, "赵六", email(), null, Role.INTAKE_OFFICER, centre);
        roles.approve(agreeing, roles.invite(by, stated).id());
        Browser browser = strict.browser();
        browser.get(mailed(strict));
        assertThat(browser.post("/welcome", Map.of("newPassword", PASSWORD)).location())
                .isEqualTo("/sign-in/authenticator");
        assertThat(browser.get("/").status()).isEqualTo(303);
        enrol(strict, browser);
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Test
    void whoLeadsADeskIsSaidOnThePageOfThePerson() {
        long id = office.bean(StaffMembers.class)
                .findByLogin(office.newcomer(Role.ADJUDICATOR, "ip-office"))
                .orElseThrow()
                .id();
        String page = "/staff/" + id;
        assertThat(administrator.get(page).text()).contains("设为岗位负责人");
        Browser.Answer named = administrator.post(page + "/lead", Map.of());
        assertThat(named.header("location")).isEqualTo(page + "?done=lead");
        assertThat(administrator.get(named.header("location")).text()).contains("已设为岗位负责人", "不再担任岗位负责人");
        Browser.Answer relieved = administrator.post(page + "/step-down", Map.of());
        assertThat(administrator.get(relieved.header("location")).page().select("section form button"))
                .extracting(Element::text)
                .contains("设为岗位负责人");
    }

    @Test
    void nobodyLeadsADeskWithoutOne() {
        long id = office.bean(StaffMembers.class)
                .findByLogin(office.newcomer(Role.STATISTICIAN, "centre"))
                .orElseThrow()
                .id();
        assertThat(administrator.get("/staff/" + id).text()).doesNotContain("设为岗位负责人");
        assertThat(administrator.post("/staff/" + id + "/lead", Map.of()).status()).isEqualTo(409);
    }
}
