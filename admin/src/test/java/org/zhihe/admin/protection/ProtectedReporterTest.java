package org.zhihe.admin.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

/** What staff see of a reporter who is protected, and how two of them find out more. */
class ProtectedReporterTest {
    private static final String NAME = "郑举报";
    private static final String PHONE = "13666660001";
    private static final String EMAIL = "zheng@reporter.invalid";
    private static final String[] PLANTED = {NAME, PHONE, "136****0001", EMAIL, "z****@reporter.invalid"};

    private final Office office = Office.open();
    private final String number = report();
    private final String page = "/matters/" + number + "/protected-identity";
    private final String askerLogin = office.newcomer(Role.INTAKE_OFFICER, "centre");
    private final Browser asker = office.signedIn(askerLogin);
    private final Browser colleague = office.signedIn(office.newcomer(Role.INTAKE_OFFICER, "centre"));

    private String report() {
        MatterContent content = new MatterContent(
                "受保护的举报",
                IpType.TRADEMARK,
                null,
                "经过",
                "咸宁市",
                office.today(),
                Set.of(Claim.PUNISH),
                "请求查处",
                null,
                OtherProceeding.NONE);
        Party reporter = Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, NAME, null, PHONE, EMAIL, null);
        Party reported = Party.stated(Side.RESPONDENT, 0, PartyKind.COMPANY, "丙店", null, null, null, null);
        return office.bean(FilingDesk.class)
                .file(
                        new Filing(MatterKind.REPORT, content, reporter, List.of(reported)).protectedBy("举报人"),
                        UUID.randomUUID().toString())
                .number();
    }

    private Browser.Answer ask() {
        return asker.take(number, "ask-identity", Map.of("ground", "REWARD", "reason", "核发奖励"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void Z06_noPageOfAnyRoleTellsWhoItIs(Role role) {
        Browser browser = office.signedIn(role);
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(
                List.of("/matters/" + number, page, "/?search=" + PHONE, "/", "/outbox", "/audit", "/statistics"));
        while (!next.isEmpty() && seen.size() < 40) {
            String path = next.poll();
            if (seen.add(path)) {
                Browser.Answer answer = browser.get(path);
                assertThat(answer.page().select("main :not(input)").text()
                                + answer.page().select("iframe"))
                        .as(path)
                        .doesNotContain(PLANTED);
                answer.page().select("main a[href^=/]").eachAttr("href").stream()
                        .map(href -> href.replaceAll("#.*", ""))
                        .filter(href -> !href.contains("/evidence/"))
                        .forEach(next::add);
            }
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void theMatterAndTheOutboxShowTheAlias() {
        assertThat(asker.get("/matters/" + number).text())
                .containsPattern("举报人 [A-Z]{4}")
                .contains("受保护，没有人申请查看");
        assertThat(asker.get("/outbox").text()).contains("身份受保护，邮箱不显示");
        assertThat(asker.get("/").text()).containsPattern("举报人 [A-Z]{4}");
    }

    @Test
    void twoOfTheBodyOpenItForTheOneWhoAsked() {
        assertThat(asker.get(page).status()).isEqualTo(404);
        assertThat(ask().status()).isEqualTo(303);
        assertThat(asker.get(page).status()).isEqualTo(404);
        assertThat(colleague
                        .get("/matters/" + number + "/steps/decide-identity")
                        .text())
                .contains("职员" + askerLogin, "核发举报奖励", "核发奖励");
        assertThat(colleague
                        .take(number, "decide-identity", Map.of("verdict", "approve"))
                        .status())
                .isEqualTo(303);

        Browser.Answer shown = asker.get(page);
        assertThat(shown.text()).contains(NAME, PHONE, EMAIL, "您可以查看到");
        assertThat(shown.header("cache-control")).isEqualTo("no-store");
        assertThat(colleague.get(page).status()).isEqualTo(404);
        assertThat(asker.get("/matters/" + number).page().select("a[href=" + page + "]"))
                .hasSize(1);
        assertThat(asker.get("/matters/" + number).text()).doesNotContain(NAME, PHONE, EMAIL);
        assertThat(office.signedIn(Role.ADMINISTRATOR)
                        .get("/audit?person=" + askerLogin)
                        .text())
                .contains("查看受保护的举报人身份")
                .doesNotContain(NAME);
    }

    @Test
    void Z09_theAskerCannotForceTheApproval() {
        ask();
        assertThat(asker.get("/matters/" + number + "/steps/decide-identity").status())
                .isEqualTo(409);
        Map<String, String> form =
                new HashMap<>(Browser.prefilled(colleague.get("/matters/" + number + "/steps/decide-identity")));
        form.put("verdict", "approve");
        form.remove("formToken");
        Browser.Answer forced = asker.post("/matters/" + number + "/steps/decide-identity", form);
        assertThat(forced.status()).isEqualTo(409);
        assertThat(forced.text()).contains("申请人不能审批自己的申请");
        assertThat(asker.get(page).status()).isEqualTo(404);
        assertThat(office.signedIn(Role.ADMINISTRATOR)
                        .get("/audit?outcome=REFUSED&person=" + askerLogin)
                        .page()
                        .select("table tbody tr")
                        .eachText())
                .anyMatch(row -> row.contains("steps/decide-identity"));
    }

    @Test
    void aRefusalNeedsAReason() {
        ask();
        assertThat(colleague
                        .take(number, "decide-identity", Map.of("verdict", "refuse"))
                        .status())
                .isEqualTo(422);
        colleague.take(number, "decide-identity", Map.of("verdict", "refuse", "why", "没有必要"));
        assertThat(asker.get("/matters/" + number).text()).contains("没有获准：没有必要");
        assertThat(asker.get(page).status()).isEqualTo(404);
    }
}
