package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** What somebody typed while the visit to a matter ended is not lost, and not shown to anybody else. */
class HeldFormTest {
    private final Citizen citizen = new Citizen();
    private final String number = Forms.file(citizen, Forms.sound(citizen, "mediation"), "mediation");
    private final String code = citizen.get("/matters/" + number + "/receipt")
            .page()
            .text()
            .replaceAll("(?s).*?([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
    private final String path = "/matters/" + number + "/withdrawal";

    @Test
    void A17_aFormSentAfterTheVisitEndedComesBackWithTheCode() {
        Map<String, Object> form = Citizen.drawn(citizen.get(path).page());
        form.put("sure", "true");
        visitsEnd();

        Answer kept = citizen.postUntouched(path, form);
        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.location()).endsWith("/track");
        assertThat(kept.header("set-cookie")).contains("zhihe-portal-held=", "HTTPOnly", "SameSite=Lax");
        assertThat(citizen.follow(kept).page().text()).contains("您刚才提交的内容已经保留");

        Answer shown = citizen.post("/track", Map.of("number", number, "code", code));
        assertThat(shown.location()).endsWith("/held-form");
        Document back = citizen.follow(shown).page();
        assertThat(back.text()).contains("您填写的内容还在");
        assertThat(citizen.get("/matters/" + number).page().text()).doesNotContain("已经撤回", "已经保留");

        Answer done = citizen.postUntouched(action(back), Citizen.drawn(back));
        assertThat(done.location()).endsWith("done=withdrawn");
        assertThat(citizen.get("/held-form").status()).isEqualTo(404);
    }

    @Test
    void A17_filesToo() {
        String evidence = "/matters/" + number + "/evidence";
        Map<String, Object> form = Forms.evidence(citizen, number);
        visitsEnd();

        Answer kept = citizen.postMultipartUntouched(evidence, form, photo("夜里拍的.jpg"));
        assertThat(kept.location()).endsWith("/track");
        Document back = citizen.follow(citizen.post("/track", Map.of("number", number, "code", code)))
                .page();
        assertThat(back.text()).contains("已经上传的文件也已保留");
        assertThat(back.select("main form").attr("enctype")).isEqualTo("multipart/form-data");

        Answer done = citizen.postMultipartUntouched(action(back), Citizen.drawn(back));
        assertThat(citizen.follow(done).page().text()).contains("夜里拍的.jpg");
    }

    @Test
    void A17_nobodyElseGetsIt() {
        Map<String, Object> form = Citizen.drawn(citizen.get(path).page());
        visitsEnd();
        citizen.postUntouched(path, form);
        assertThat(new Citizen().get("/held-form").status()).isEqualTo(404);
        assertThat(citizen.get("/held-form").status()).isEqualTo(404);
        Answer shown = citizen.post("/track", Map.of("number", number, "code", code));
        assertThat(citizen.follow(shown).status()).isIn(200, 303);
        assertThat(citizen.get("/held-form").status()).isEqualTo(404);
    }

    @Test
    void whoNeverOpenedTheMatterIsToldNothing() {
        Citizen stranger = new Citizen();
        Answer refused = stranger.post(path, Map.of("sure", "true"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.header("set-cookie")).doesNotContain("held");
    }

    @Test
    void A17_aFilingWithAnOldTokenIsOfferedAtOnceWithItsFiles() {
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        form.put("whatHappened", "一段写了很久的经过");
        SignUp.complete(citizen, SignUp.freshEmail());

        Answer offered = citizen.postMultipartUntouched("/filing/mediation", form, photo("店面.jpg"));
        assertThat(offered.status()).isEqualTo(403);
        Document page = offered.page();
        assertThat(page.text()).contains("您填写的内容还在", "一段写了很久的经过");

        Map<String, Object> again = Citizen.drawn(page);
        again.put("claims", List.of("STOP", "DAMAGES"));
        Answer receipt = citizen.follow(citizen.postMultipartUntouched(action(page), again));
        assertThat(receipt.page().text()).contains("店面.jpg", "受理编号");
    }

    @Test
    void A17_aFormOfTheAccountSentAfterTheSessionEndedComesBackAfterSigningIn() {
        Citizen owner = new Citizen();
        String email = SignUp.freshEmail();
        SignUp.complete(owner, email);
        String setting = "/account/settings/phone";
        Map<String, Object> form = Citizen.drawn(owner.get(setting).page());
        form.put("phone", "13800001234");
        form.put("password", SignUp.PASSWORD);
        change("UPDATE account_session SET last_seen_at = last_seen_at - INTERVAL 3 HOUR");

        Answer kept = owner.postUntouched(setting, form);
        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.location()).endsWith("/account/sign-in?next=%2Fheld-form");
        Map<String, Object> door = Citizen.drawn(owner.follow(kept).page());
        door.put("email", email);
        door.put("password", SignUp.PASSWORD);
        Document back = owner.follow(owner.post("/account/sign-in", door)).page();
        assertThat(back.text()).contains("您填写的内容还在");
        assertThat(back.html()).doesNotContain(SignUp.PASSWORD);

        Answer asked = owner.postUntouched(action(back), Citizen.drawn(back));
        assertThat(asked.status()).isEqualTo(422);
        Map<String, Object> complete = Citizen.drawn(asked.page());
        assertThat(complete).containsEntry("phone", "13800001234");
        complete.put("password", SignUp.PASSWORD);
        assertThat(owner.post(setting, complete).status()).isEqualTo(303);
    }

    @Test
    void A17_aFormAboutAMatterOfTheAccountComesBackAfterSigningIn() {
        People owner = People.aPerson();
        String own = "/matters/" + Forms.file(owner.browser(), Forms.sound(owner.browser(), "mediation"), "mediation");
        Map<String, Object> form = Forms.evidence(owner.browser(), own.substring("/matters/".length()));
        change("UPDATE account_session SET last_seen_at = last_seen_at - INTERVAL 3 HOUR");

        Answer kept = owner.browser().postMultipartUntouched(own + "/evidence", form, photo("账号的照片.jpg"));
        assertThat(kept.location()).endsWith("/account/sign-in?next=%2Fheld-form");
        Map<String, Object> door = Citizen.drawn(owner.browser().follow(kept).page());
        door.put("email", owner.email());
        door.put("password", SignUp.PASSWORD);
        Document back = owner.browser()
                .follow(owner.browser().post("/account/sign-in", door))
                .page();
        Answer done = owner.browser().postMultipartUntouched(action(back), Citizen.drawn(back));
        assertThat(owner.browser().follow(done).page().text()).contains("账号的照片.jpg");
    }

    private static String action(Document page) {
        return page.select("main form.sheet").attr("action");
    }

    private static Upload photo(String name) {
        return Pictures.photo(name);
    }

    private void visitsEnd() {
        change("UPDATE party_access a JOIN party p ON p.id = a.party_id JOIN matter m ON m.id = p.matter_id"
                + " SET a.last_seen_at = a.last_seen_at - INTERVAL 3 HOUR WHERE m.number = '" + number + "'");
    }

    private static void change(String sql) {
        var settings = PortalServer.get().getApplicationContext().getEnvironment();
        try (Connection connection = DriverManager.getConnection(
                settings.getRequiredProperty("datasources.default.url", String.class),
                settings.getRequiredProperty("datasources.default.username", String.class),
                settings.getRequiredProperty("datasources.default.password", String.class))) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
