package org.zhihe.admin.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** Mails are seen by those who see the matter. */
class OutboxTest {
    private final Office office = Office.open();
    private final String number = office.mediationRequest();

    private String mail(Browser browser) {
        return browser.get("/outbox").page().select("tbody tr").stream()
                .filter(row -> row.text().contains(number))
                .map(row -> row.select("a").attr("href"))
                .findFirst()
                .orElse("");
    }

    @Test
    void areListedForTheDeskTheMatterLiesOn() {
        String mail = mail(office.signedIn(Role.INTAKE_OFFICER));
        assertThat(mail).isNotEmpty();
        Browser secretary = office.signedIn(Role.COMMITTEE_SECRETARY);
        assertThat(mail(secretary)).isEmpty();
        assertThat(secretary.get(mail).status()).isEqualTo(404);
        assertThat(secretary.get(mail + "/html").status()).isEqualTo(404);
    }

    @Test
    void z09AreNotForWhoKeepsAwayFromTheMatter() {
        Browser officer = office.signedIn("second_intake");
        String mail = mail(officer);
        assertThat(officer.get(mail).status()).isEqualTo(200);
        officer.take(number, "declare-recusal", Map.of("ground", "INTEREST", "reason", "持有股份"));
        assertThat(mail(officer)).isEmpty();
        assertThat(officer.get(mail).status()).isEqualTo(404);
        assertThat(officer.get(mail + "/html").status()).isEqualTo(404);
    }

    @Test
    void theAdministratorSeesThatTheyGoAndNothingOfWhatTheySay() {
        String mail = mail(office.signedIn(Role.INTAKE_OFFICER));
        Browser administrator = office.signedIn(Role.ADMINISTRATOR);
        Browser.Answer list = administrator.get("/outbox");
        assertThat(list.text()).contains("通知 " + mail.replace("/outbox/", ""), "待发送");
        assertThat(list.body()).doesNotContain("XNIP-", "@zhihe.invalid", "已收到您的申请");
        assertThat(administrator.get(mail).status()).isEqualTo(403);
        assertThat(administrator.get(mail + "/html").status()).isEqualTo(403);
    }
}
