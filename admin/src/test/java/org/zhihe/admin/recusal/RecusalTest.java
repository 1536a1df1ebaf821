package org.zhihe.admin.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.conflict.Contact;

class RecusalTest {
    private final Office office = Office.open();
    private final String number = office.mediationRequest();
    private final Browser officer = office.signedIn("second_intake");
    private final Browser secretary = office.signedIn(Role.COMMITTEE_SECRETARY);
    private final Browser mediator = office.signedIn("second_mediator");

    private String appointed() {
        officer.take(number, "accept", Map.of());
        officer.take(number, "route", Map.of());
        String value = option(secretary, "appoint-mediator", "mediator", "second_mediator");
        secretary.take(number, "appoint-mediator", Map.of("mediator", value));
        assertThat(mediator.get("/matters/" + number).status()).isEqualTo(200);
        return value;
    }

    private String option(Browser browser, String step, String field, String login) {
        Browser.Answer page = browser.get("/matters/" + number + "/steps/" + step);
        return page.page().select("select[name=" + field + "] option").stream()
                .filter(one -> one.text().contains(login))
                .map(one -> one.attr("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(login + " cannot be chosen: " + page.text()));
    }

    @Test
    void z09WhoAsksToKeepAwayDoesNotSeeTheMatterAgain() {
        assertThat(officer.get("/matters/" + number).text()).contains("申请回避");
        Browser.Answer answer =
                officer.take(number, "declare-recusal", Map.of("ground", "RELATIVE", "reason", "申请人是我的亲属"));
        assertThat(answer.header("location")).isEqualTo("/?done=declare-recusal");
        assertThat(officer.get("/?done=declare-recusal")
                        .page()
                        .select("[role=status]")
                        .text())
                .contains("已登记回避");
        for (String path : new String[] {"", "/steps/accept", "/steps/lift-recusal", "/evidence/1"}) {
            assertThat(officer.get("/matters/" + number + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(officer.get("/?tab=all&search=" + number).text()).contains("没有找到");
        assertThat(officer.post("/matters/" + number + "/steps/accept", Map.of("version", "0"))
                        .status())
                .isEqualTo(404);
        Browser colleague = office.signedIn(Role.INTAKE_OFFICER);
        assertThat(colleague.get("/matters/" + number).text()).contains("申请回避（当事人或代理人的近亲属）：申请人是我的亲属");
    }

    @Test
    void z13ARecusedMediatorLosesTheMatterAtTheNextRequestAndCannotBeAppointedAgain() {
        String value = appointed();
        String colleague = option(secretary, "decide-recusal", "colleague", "second_mediator");
        Browser.Answer decided = secretary.take(
                number, "decide-recusal", Map.of("colleague", colleague, "ground", "INTEREST", "reason", "主任决定"));
        assertThat(decided.status()).isEqualTo(303);
        assertThat(mediator.get("/matters/" + number).status()).isEqualTo(404);
        assertThat(mediator.get("/?tab=all").text()).doesNotContain(number);
        Browser.Answer page = secretary.get("/matters/" + number + "/steps/appoint-mediator");
        assertThat(page.page().select("option").eachAttr("value")).doesNotContain(value);
        assertThat(secretary
                        .take(number, "appoint-mediator", Map.of("mediator", value))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatWasDecidedCanBeLiftedByAnother() {
        appointed();
        officer.take(number, "declare-recusal", Map.of("ground", "INTEREST", "reason", "持有股份"));
        Browser colleague = office.signedIn(Role.INTAKE_OFFICER);
        String recusal = option(colleague, "lift-recusal", "recusal", "second_intake");
        colleague.take(number, "lift-recusal", Map.of("recusal", recusal, "reason", "核实无关"));
        assertThat(officer.get("/matters/" + number).status()).isEqualTo(200);
    }

    @Test
    void z09WhoeverDecidesIsShownThatAColleaguesDataStandThereToo() {
        known("r@zhihe.invalid");
        try {
            assertThat(office.signedIn(Role.INTAKE_OFFICER)
                            .get("/matters/" + number)
                            .text())
                    .contains("请核实", "second_intake");
            Browser.Answer own = officer.get("/matters/" + number);
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.text()).doesNotContain("请核实");
        } finally {
            known(null);
        }
    }

    /** The officer has the same address as the respondents of this office. */
    private void known(@Nullable String email) {
        long id = office.bean(StaffMembers.class)
                .findByLoginAndDisabledAtIsNull("second_intake")
                .orElseThrow()
                .id();
        TransactionOperations<?> transactions = office.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            office.bean(Conflicts.class).reviewStaff(id, new Contact(null, email, null, null));
            return id;
        });
    }

    @Test
    void standsBesideTheWorkAndIsNobodysTurn() {
        appointed();
        Element aside = mediator.get("/matters/" + number)
                .page()
                .select("[aria-labelledby=aside-title]")
                .first();
        assertThat(aside).isNotNull();
        assertThat(aside.text()).contains("申请回避").doesNotContain("决定回避", "解除回避");
        Browser.Answer centre = officer.get("/matters/" + number);
        assertThat(centre.page().select(".turn-yours")).isEmpty();
        assertThat(centre.text()).contains("决定回避");
    }
}
