package org.zhihe.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** What the audit holds of a day at the office. */
class EnteredTest {
    private final Office office = Office.open();
    private final AuditRows rows = new AuditRows(office);
    private final String number = office.mediationRequest();

    private Browser as(Role role) {
        return office.signedIn(role);
    }

    private String evidence(Browser browser) {
        return browser.get("/matters/" + number)
                .page()
                .select(".files a[href~=/evidence/\\d+$]")
                .attr("href");
    }

    @Nested
    class Evidence {
        @Test
        void isEnteredWhenItIsRead() {
            Browser intake = as(Role.INTAKE_OFFICER);
            String href = evidence(intake);
            assertThat(intake.get(href).status()).isEqualTo(200);
            assertThat(rows.about(number, Office.login(Role.INTAKE_OFFICER)))
                    .containsExactly("EVIDENCE_READ DONE evidence " + href.replaceAll(".*/", ""));
        }

        @Test
        void P11_isNotHandedOutWhenThatCannotBeEntered() {
            Browser intake = as(Role.INTAKE_OFFICER);
            String href = evidence(intake);
            rows.unwritableDuring(() -> {
                Browser.Answer answer = intake.get(href);
                assertThat(answer.status()).isGreaterThanOrEqualTo(500);
                assertThat(answer.header("content-type")).startsWith("text/html");
                assertThat(answer.header("content-disposition")).isEmpty();
            });
            assertThat(intake.get(href).status()).isEqualTo(200);
        }
    }

    @Test
    void whatWasSaidInAMediationIsEnteredWhenItIsShownAndNotBefore() {
        as(Role.INTAKE_OFFICER).take(number, "accept", Map.of());
        as(Role.INTAKE_OFFICER).take(number, "route", Map.of());
        Browser secretary = as(Role.COMMITTEE_SECRETARY);
        secretary.get("/matters/" + number);
        String login = Office.login(Role.COMMITTEE_SECRETARY);
        assertThat(rows.about(number, login)).isEmpty();
        secretary.take(number, "terminate-mediation", Map.of("reason", "PARTY_STOPPED", "note", "双方已自行和解"));
        assertThat(rows.about(number, login)).containsExactly("MATTER_CHANGED DONE MEDIATION_TERMINATED");
        assertThat(secretary.get("/matters/" + number).text()).contains("双方已自行和解");
        assertThat(rows.about(number, login))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("MEDIATION_NOTE_READ DONE mediation ");
    }

    @Nested
    class WhatIsRefused {
        @ParameterizedTest
        @ValueSource(strings = {"/steps/accept", "/steps/route", "/steps/decline", "/steps/none"})
        void Z07_whateverAnObserverPostsIsRefusedAndEntered(String path) {
            Browser observer = as(Role.PROCURATORATE_OBSERVER);
            String before = refusals(Role.PROCURATORATE_OBSERVER);
            Browser.Answer answer = observer.post("/matters/" + number + path, Map.of("version", 0));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).doesNotContain(number);
            assertThat(Integer.parseInt(refusals(Role.PROCURATORATE_OBSERVER))).isEqualTo(Integer.parseInt(before) + 1);
        }

        private String refusals(Role role) {
            return rows.texts("SELECT COUNT(*) FROM audit_entry e JOIN staff s ON s.id = e.actor_id"
                            + " WHERE e.actor_kind = 'STAFF' AND act = 'ACCESS_REFUSED' AND outcome = 'REFUSED'"
                            + " AND s.login = '" + Office.login(role) + "'")
                    .get(0);
        }

        @Test
        void aMatterOfOthersIsEnteredWithItsNumber() {
            as(Role.ENFORCEMENT_OFFICER).get("/matters/" + number);
            assertThat(rows.about(number, Office.login(Role.ENFORCEMENT_OFFICER)))
                    .containsExactly("ACCESS_REFUSED REFUSED GET /matters/{number}");
        }

        @Test
        void Z09_aMatterOfTheirOwnIsEnteredToo() {
            Browser officer = office.signedIn("second_intake");
            officer.take(number, "declare-recusal", Map.of("ground", "RELATIVE", "reason", "申请人是我的亲属"));
            assertThat(officer.get("/matters/" + number).status()).isEqualTo(404);
            assertThat(officer.post("/matters/" + number + "/steps/accept", Map.of("version", 0))
                            .status())
                    .isEqualTo(404);
            assertThat(rows.about(number, "second_intake"))
                    .endsWith(
                            "ACCESS_REFUSED REFUSED GET /matters/{number}",
                            "ACCESS_REFUSED REFUSED POST /matters/{number}/steps/{name}");
        }

        @Test
        void aSlipOfTheFingerIsNot() {
            String count = "SELECT COUNT(*) FROM audit_entry WHERE act = 'ACCESS_REFUSED'";
            Browser intake = as(Role.INTAKE_OFFICER);
            String before = rows.texts(count).get(0);
            assertThat(intake.get("/nothing-here").status()).isEqualTo(404);
            assertThat(rows.texts(count)).containsExactly(before);
        }

        @Test
        void anAddressIsEnteredAsItsPatternOnly() {
            as(Role.STATISTICIAN).post("/matters/secret-name/steps/accept", Map.of());
            assertThat(rows.texts("SELECT subject FROM audit_entry ORDER BY id DESC LIMIT 1"))
                    .containsExactly("POST /matters/{number}/steps/{name}");
        }
    }
}
