package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;
import static org.zhihe.casework.account.Role.MEDIATOR;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.templates.Messages;

class StepTroubleTest {
    private static final String ATTACK = "</textarea><script>alert(1)</script>\"${7*7}";

    private final Office office = Office.open();

    @Test
    void aStepThatIsNoneDoesNotExist() {
        Walk walk = new Walk(office, office.mediationRequest());
        Browser browser = walk.as(INTAKE_OFFICER);
        assertThat(browser.get("/matters/" + walk.number() + "/steps/nothing").status())
                .isEqualTo(404);
        assertThat(browser.get("/matters/XNIP-20260101-00001-0/steps/accept").status())
                .isEqualTo(404);
    }

    @Test
    void z12OutOfOrderIsAConflictThatKeepsWhatWasTyped() {
        Walk walk = new Walk(office, office.mediationRequest());
        Browser.Answer early = walk.as(INTAKE_OFFICER).get("/matters/" + walk.number() + "/steps/conclude");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("现在不能办理这一步");

        Browser.Answer sent = walk.send(INTAKE_OFFICER, "conclude", 0, "outcome", "ADVISED", "note", "打好的字");
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.text()).contains("待受理", "打好的字");
        assertThat(sent.page().select(".notice-amber").text()).contains("不能直接变为");
        assertThat(walk.see(INTAKE_OFFICER).text()).doesNotContain("打好的字");
    }

    @Test
    void aStaleFormIsAConflictThatKeepsWhatWasTyped() {
        Walk walk = new Walk(office, office.mediationRequest()).accepted();
        Browser.Answer stale = walk.send(INTAKE_OFFICER, "conclude", 0, "outcome", "ADVISED", "note", "打好的字");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select(".notice-amber").text()).contains("别人更改了");
        assertThat(stale.page().select("textarea[name=note]").text()).isEqualTo("打好的字");
        assertThat(stale.page().select("option[selected]").attr("value")).isEqualTo("ADVISED");

        Map<String, Object> again = new java.util.HashMap<>(Browser.prefilled(stale));
        again.put("outcome", "ADVISED");
        again.put("note", "打好的字");
        assertThat(walk.as(INTAKE_OFFICER)
                        .post("/matters/" + walk.number() + "/steps/conclude", again)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aVersionThatIsNoneIsStale() {
        Walk walk = new Walk(office, office.mediationRequest());
        for (String version : new String[] {"", "-1", "x", "99999999999"}) {
            Browser.Answer answer = walk.as(INTAKE_OFFICER)
                    .post("/matters/" + walk.number() + "/steps/accept", Map.of("version", version));
            assertThat(answer.status()).as(version).isEqualTo(409);
        }
    }

    @Test
    void invalidKeepsWhatWasTyped() {
        Walk walk = new Walk(office, office.mediationRequest());
        Browser.Answer answer = walk.attempt(INTAKE_OFFICER, "decline", "ground", "", "reason", ATTACK);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".summary li")).hasSize(1);
        assertThat(answer.page().select("textarea[name=reason]").text()).contains("alert(1)");
        assertThat(answer.page().select("script:not([src])")).isEmpty();
        assertThat(answer.page().title()).startsWith("错误：");
    }

    @Test
    void anOptionNobodyOfferedIsRefused() {
        Walk walk = new Walk(office, office.mediationRequest());
        Browser.Answer answer = walk.attempt(INTAKE_OFFICER, "decline", "ground", "JUST_SO", "reason", "理由");
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void whatPeopleWriteIsShownAsText() {
        String number =
                office.file(MatterKind.MEDIATION_REQUEST, IpType.TRADEMARK, java.util.Set.of(Claim.STOP), ATTACK);
        Walk walk = new Walk(office, number);
        walk.then(INTAKE_OFFICER, "request-correction", "others", ATTACK);
        Browser.Answer matter = walk.see(INTAKE_OFFICER);
        Browser.Answer queue = walk.as(INTAKE_OFFICER).get("/?tab=correcting");
        for (Browser.Answer page : new Browser.Answer[] {matter, queue}) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.page().select("script:not([src])")).isEmpty();
            assertThat(page.text()).contains("<script>alert(1)</script>", "${7*7}");
        }
        String mail = walk.as(INTAKE_OFFICER).get("/outbox").page().select("th a").stream()
                .filter(link -> link.text().contains(number))
                .findFirst()
                .map(link -> link.attr("href"))
                .orElseThrow();
        assertThat(walk.as(INTAKE_OFFICER).get(mail + "/html").page().select("script"))
                .isEmpty();
    }

    @Test
    void everyStepIsWorded() {
        Messages messages = office.bean(Messages.class);
        assertThat(office.bean(Steps.class).all()).hasSizeGreaterThan(35);
        for (Step step : office.bean(Steps.class).all()) {
            for (String part : new String[] {"title", "line", "submit", "done"}) {
                assertThat(messages.get("step." + step.name() + "." + part)).isNotBlank();
            }
        }
        assertThat(new Walk(office, office.mediationRequest())
                        .as(MEDIATOR)
                        .get("/?done=x")
                        .status())
                .isEqualTo(200);
    }
}
