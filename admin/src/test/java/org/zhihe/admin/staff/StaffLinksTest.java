package org.zhihe.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Invitation;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.routing.Bodies;

/** Where the mails to a member of staff lead: to a first password and to another. */
class StaffLinksTest extends InvitedStaff {
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
}
