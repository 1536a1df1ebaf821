package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** A page says until when its reader stays let in, and a script may ask, and go on. */
class SessionTest {
    private final String email = SignUp.freshEmail();
    private final Citizen owner = new Citizen();

    private Citizen signedIn() {
        SignUp.complete(owner, email);
        return owner;
    }

    @Test
    void B08_aPageSaysHowLongItsReaderStaysSignedIn() {
        Answer page = signedIn().get("/account");
        Element ending = page.page().selectFirst("dialog.ending");
        assertThat(ending).isNotNull();
        assertThat(ending.attr("data-path")).isEqualTo("/session");
        assertThat(Long.parseLong(ending.attr("data-left"))).isBetween(3480L, 3600L);
        assertThat(ending.attr("data-warned")).isEqualTo("300");
        assertThat(ending.hasAttr("open")).isFalse();
        assertThat(page.page().select("footer [data-lasting]").text()).contains("登录保持到", "最晚到");
        assertThat(page.page().select("script[src*=session]")).hasSize(1);

        Answer out = new Citizen().get("/help");
        assertThat(out.page().select("dialog, [data-lasting], script[src*=session]"))
                .isEmpty();
    }

    @Test
    void B08_lookingMakesTheSessionNoLongerAndGoingOnDoes() {
        signedIn();
        idle(57);
        assertThat(left(owner.get("/session"))).isBetween(100L, 180L);
        assertThat(left(owner.get("/session"))).isBetween(100L, 180L);
        assertThat(owner.get("/session").http().body()).contains("\"prolongs\":true", "登录保持到");

        assertThat(left(owner.post("/session", Map.of()))).isGreaterThan(3500);
        assertThat(left(owner.get("/session"))).isGreaterThan(3500);
    }

    @Test
    void I12_noSessionGoesOnByAFormThatIsNotOurs() {
        signedIn();
        idle(57);
        for (Map<String, String> form : List.of(
                Map.<String, String>of(), Map.of("formToken", new Citizen().formToken()), Map.of("formToken", "x"))) {
            assertThat(owner.postUntouched("/session", form).status()).isEqualTo(403);
        }
    }

    @Test
    void anEndedSessionHasNothingLeftCannotGoOnAndLeavesNoFormBehind() {
        signedIn();
        idle(61);
        assertThat(left(owner.get("/session"))).isZero();
        Answer tried = owner.post("/session", Map.of());
        assertThat(tried.status()).isEqualTo(200);
        assertThat(left(tried)).isZero();
        assertThat(owner.cookie("zhihe-portal-held")).isEmpty();
        assertThat(owner.get("/account").status()).isEqualTo(303);
        assertThat(left(new Citizen().get("/session"))).isZero();
    }

    @Test
    void whatLastsLongestCannotBeMadeLonger() {
        signedIn();
        change("UPDATE account_session s JOIN account a ON a.id = s.account_id"
                + " SET s.created_at = s.created_at - INTERVAL 717 MINUTE WHERE a.email = '" + email + "'");
        Answer answer = owner.post("/session", Map.of());
        assertThat(left(answer)).isBetween(100L, 180L);
        assertThat(answer.http().body()).contains("\"prolongs\":false");
        String drawn = owner.get("/account").page().select("dialog.ending").attr("data-left");
        assertThat(Long.parseLong(drawn)).isLessThanOrEqualTo(180);
    }

    @Test
    void B08_aVisitByTheCodeIsWarnedOfAndGoesOnInTheSameWay() {
        Citizen visitor = new Citizen();
        String number = Forms.file(visitor, Forms.sound(visitor, "mediation"), "mediation");
        String path = "/matters/" + number + "/session";
        Element ending = visitor.get("/matters/" + number).page().selectFirst("dialog.ending");
        assertThat(ending.attr("data-path")).isEqualTo(path);
        assertThat(Long.parseLong(ending.attr("data-left"))).isBetween(7080L, 7200L);
        assertThat(visitor.get("/matters/" + number + "/evidence")
                        .page()
                        .select("footer [data-lasting]")
                        .text())
                .contains("可以查看、办理到");

        change("UPDATE party_access a JOIN party p ON p.id = a.party_id JOIN matter m ON m.id = p.matter_id"
                + " SET a.last_seen_at = a.last_seen_at - INTERVAL 117 MINUTE WHERE m.number = '" + number + "'");
        assertThat(left(visitor.get(path))).isBetween(100L, 180L);
        assertThat(left(visitor.get(path))).isBetween(100L, 180L);
        assertThat(left(visitor.post(path, Map.of()))).isGreaterThan(7100);
        assertThat(left(visitor.get(path))).isGreaterThan(7100);
    }

    @Test
    void Z04_aVisitIsAskedOfByItsOwnBrowserOnly() {
        Citizen visitor = new Citizen();
        String number = Forms.file(visitor, Forms.sound(visitor, "mediation"), "mediation");
        String unknown = "XNIP-20200101-00001-0";
        Citizen stranger = new Citizen();
        assertThat(stranger.get("/matters/" + number + "/session").http().body())
                .isEqualTo(
                        stranger.get("/matters/" + unknown + "/session").http().body())
                .contains("\"left\":0");
    }

    private static long left(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("application/json");
        return Long.parseLong(answer.http().body().replaceAll("(?s).*\"left\":(\\d+).*", "$1"));
    }

    /** As if nothing had been done for so long. */
    private void idle(int minutes) {
        change("UPDATE account_session s JOIN account a ON a.id = s.account_id SET s.last_seen_at = s.last_seen_at"
                + " - INTERVAL " + minutes + " MINUTE WHERE a.email = '" + email + "'");
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
