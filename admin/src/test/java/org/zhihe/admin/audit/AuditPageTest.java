package org.zhihe.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.audit.AuditQuestion;
import org.zhihe.casework.matter.Actor;

class AuditPageTest {
    private final Office office = Office.open();
    private final Browser administrator = office.signedIn(Role.ADMINISTRATOR);

    private List<String> column(Browser.Answer page, int nth) {
        return page.page().select("table tbody tr > :nth-child(" + nth + ")").eachText();
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void isForTheAdministratorOnly(Role role) {
        Browser other = office.signedIn(role);
        assertThat(other.get("/audit").status()).isEqualTo(403);
        assertThat(other.get("/").page().select("a[href=/audit]")).isEmpty();
    }

    @Test
    void showsActAndNumberAndNothingElseOfAMatter() {
        String number = office.mediationRequest();
        office.signedIn(Role.INTAKE_OFFICER).take(number, "accept", java.util.Map.of());
        Browser.Answer page = administrator.get("/audit?matter=" + number);
        assertThat(page.status()).isEqualTo(200);
        assertThat(column(page, 3)).containsExactly("办理事项", "办理事项");
        assertThat(column(page, 2)).first().asString().isEqualTo("职员intake_officer（intake_officer）");
        assertThat(column(page, 4)).containsOnly(number);
        assertThat(page.page().select("main").text()).doesNotContain("商标近似纠纷", "甲公司", "13800000001");
        assertThat(administrator.get("/").page().select("a[href=/audit]")).hasSize(1);
    }

    @Test
    void leavesOutNothingUnlessOneAsksForIt() {
        assertThat(administrator
                        .get("/audit")
                        .page()
                        .select("form.filter select option[value='']")
                        .eachText())
                .containsExactly("全部", "全部");
    }

    @Test
    void isItselfAnEntryWithWhatWasAskedFor() {
        administrator.get("/audit?act=EVIDENCE_READ&outcome=DONE");
        assertThat(new AuditRows(office)
                        .texts("SELECT CONCAT_WS(' ', act, subject) FROM audit_entry WHERE act = 'AUDIT_SEARCHED'"
                                + " ORDER BY id DESC LIMIT 1"))
                .containsExactly("AUDIT_SEARCHED entries EVIDENCE_READ DONE");
        assertThat(administrator
                        .get("/audit?person=administrator&act=AUDIT_SEARCHED")
                        .text())
                .contains("entries EVIDENCE_READ DONE");
    }

    @Nested
    class TheFilter {
        private final LocalDate today = office.today();

        private int found(String query) {
            Browser.Answer page = administrator.get("/audit?" + query);
            assertThat(page.status()).as(query).isEqualTo(200);
            return column(page, 1).size();
        }

        @Test
        void findsByPersonActOutcomeMatterAndDay() {
            String number = office.mediationRequest();
            long account = System.nanoTime();
            office.bean(Audit.class).refused(Act.ACCESS_REFUSED, Actor.account(account), null, "GET /x", "192.0.2.9");
            assertThat(found("matter=" + number + "&act=MATTER_CHANGED&outcome=DONE"))
                    .isEqualTo(1);
            assertThat(found("matter=" + number + "&act=EVIDENCE_READ")).isZero();
            assertThat(found("matter=" + number + "&act=MATTER_CHANGED&outcome=REFUSED"))
                    .isZero();
            assertThat(found("matter=" + number + "&act=MATTER_CHANGED&until=" + today.minusDays(1)))
                    .isZero();
            assertThat(found("matter=" + number + "&act=MATTER_CHANGED&from=" + today))
                    .isEqualTo(1);
            assertThat(found("person=account+" + account)).isEqualTo(1);
            assertThat(found("person=party+" + account)).isZero();
        }

        @Test
        void saysWhatItDoesNotKnowAndKeepsWhatWasTyped() {
            Browser.Answer page = administrator.get("/audit?person=nobody-here&matter=XNIP-1&from=2026-02-30");
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.page().select(".summary li")).hasSize(3);
            assertThat(page.page().select("#field-person").attr("value")).isEqualTo("nobody-here");
            assertThat(page.page().select("table")).isEmpty();
        }
    }

    @Test
    void olderEntriesAreOnTheNextPageWithTheSameFilter() {
        long account = System.nanoTime();
        for (int i = 0; i < 2 * AuditQuestion.PAGE + 7; i++) {
            office.bean(Audit.class).record(Act.DATA_DOWNLOADED, Actor.account(account), null, "copy " + i);
        }
        Browser.Answer first = administrator.get("/audit?person=account+" + account);
        assertThat(column(first, 5))
                .hasSize(AuditQuestion.PAGE)
                .startsWith("copy 106")
                .endsWith("copy 57");
        Element next = first.page().selectFirst("a[rel=next]");
        Browser.Answer second = administrator.get(next.attr("href"));
        assertThat(column(second, 5)).hasSize(AuditQuestion.PAGE).startsWith("copy 56");
        Browser.Answer third =
                administrator.get(second.page().selectFirst("a[rel=next]").attr("href"));
        assertThat(column(third, 5)).hasSize(7).endsWith("copy 0");
        assertThat(third.page().select("a[rel=next]")).isEmpty();
        assertThat(third.page().select("a[rel=prev]").attr("href")).doesNotContain("before");
    }
}
