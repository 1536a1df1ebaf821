package org.zhihe.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffMembers;

/** The list of the staff and what administrators do there. */
class StaffTest extends InvitedStaff {
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
        assertThat(administrator.post("/staff/" + id + "/lead", Map.of()).status())
                .isEqualTo(409);
    }
}
