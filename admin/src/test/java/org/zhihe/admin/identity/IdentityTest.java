package org.zhihe.admin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;

/** Who sees how much of an identity number, and what is left of having seen it. */
class IdentityTest {
    private static final String NUMBER = "440524188001010014";
    private static final String MASKED = "440524********0014";

    private final Office office = Office.open();
    private final Filed filed = file();
    private final String address =
            "/matters/" + filed.number() + "/parties/" + filed.applicant().id() + "/identity";

    private Filed file() {
        MatterContent content = new MatterContent(
                "身份证件",
                IpType.TRADEMARK,
                null,
                "经过",
                "咸宁市",
                office.today(),
                Set.of(Claim.STOP),
                "请求",
                null,
                OtherProceeding.NONE);
        Party applicant = Party.stated(
                        Side.APPLICANT, 0, PartyKind.PERSON, "张三", null, "13700000001", "z@zhihe.invalid", null)
                .identifiedBy(new PartyIdentity(IdentityKind.RESIDENT_ID, NUMBER));
        Party respondent = Party.stated(
                Side.RESPONDENT, 0, PartyKind.COMPANY, "乙店", "91350211M0000XUF46", "13700000002", null, null);
        return office.bean(FilingDesk.class)
                .file(
                        new Filing(MatterKind.MEDIATION_REQUEST, content, applicant, List.of(respondent)),
                        UUID.randomUUID().toString());
    }

    private List<String> entries() {
        List<String> subjects = new ArrayList<>();
        try (Connection database = DelegatingDataSource.unwrapDataSource(office.bean(DataSource.class))
                        .getConnection();
                PreparedStatement find = database.prepareStatement(
                        "SELECT subject FROM audit_entry WHERE act = 'IDENTITY_SHOWN' AND matter_id = ? ORDER BY id")) {
            find.setLong(1, filed.applicant().matterId());
            ResultSet rows = find.executeQuery();
            while (rows.next()) {
                subjects.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return subjects;
    }

    private static Browser.Answer show(Browser browser, String address) {
        return browser.post(address, Map.of("reason", "DRAW_UP_PAPERS"));
    }

    @Test
    void L01_theMatterShowsTheNumberMaskedToThoseWhoHaveIt() {
        Browser.Answer page = office.signedIn(Role.INTAKE_OFFICER).get("/matters/" + filed.number());
        assertThat(page.text()).contains(MASKED);
        assertThat(page.body()).doesNotContain(NUMBER);
        assertThat(page.page().select("a[href=" + address + "]")).hasSize(1);
    }

    @Test
    void L01_showingItInFullNeedsAReasonAndIsEntered() {
        Browser officer = office.signedIn(Role.INTAKE_OFFICER);
        assertThat(officer.get(address).body()).contains(MASKED).doesNotContain(NUMBER);
        Browser.Answer without = officer.post(address, Map.of());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).doesNotContain(NUMBER);
        assertThat(entries()).isEmpty();

        Browser.Answer shown = show(officer, address);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains(NUMBER);
        assertThat(shown.header("cache-control")).isEqualTo("no-store");
        assertThat(entries()).containsExactly("party " + filed.applicant().id() + " for DRAW_UP_PAPERS");
        assertThat(officer.get("/matters/" + filed.number()).body()).doesNotContain(NUMBER);
    }

    @Test
    void aPartyWithoutAnIdentityAndOneOfAnotherMatterHaveNoSuchPage() {
        Browser officer = office.signedIn(Role.INTAKE_OFFICER);
        long respondent = office.bean(Parties.class)
                .ofMatter(filed.applicant().matterId())
                .get(1)
                .id();
        long elsewhere = file().applicant().id();
        for (long other : new long[] {respondent, elsewhere, 0}) {
            String path = "/matters/" + filed.number() + "/parties/" + other + "/identity";
            assertThat(officer.get(path).status()).isEqualTo(404);
            assertThat(show(officer, path).status()).isEqualTo(404);
        }
        assertThat(entries()).isEmpty();
    }

    /** The matter lies on the centre's desk alone, so that nobody but its officer may even ask. */
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INTAKE_OFFICER")
    void Z06_nobodyElseIsShownTheNumberOrTold(Role role) {
        Browser browser = office.signedIn(role);
        assertThat(browser.get(address).status()).isIn(403, 404);
        Browser.Answer answer = show(browser, address);
        assertThat(answer.status()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain(NUMBER, MASKED);
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE_LIAISON", "PROCURATORATE_OBSERVER"})
    void Z06_whoOverseesTheMatterSeesTheNumberMaskedAndNeverInFull(Role role) {
        String body = role == Role.POLICE_LIAISON ? "police" : "procuratorate";
        long bodyId = office.bean(Bodies.class).findByCode(body).orElseThrow().id();
        office.bean(Docket.class).lay(filed.applicant().matterId(), Desk.OVERSIGHT, bodyId, null);
        Browser browser = office.signedIn(role);
        Browser.Answer page = browser.get("/matters/" + filed.number());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(MASKED).doesNotContain(NUMBER, address);
        assertThat(browser.get(address).status()).isEqualTo(404);
        assertThat(show(browser, address).status()).isEqualTo(404);
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void Z06_noPageOfAnyRoleHoldsTheNumber(Role role) {
        Browser browser = office.signedIn(role);
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/", "/matters/" + filed.number(), "/outbox"));
        while (!next.isEmpty() && seen.size() < 60) {
            String path = next.poll();
            if (seen.add(path)) {
                Browser.Answer page = browser.get(path);
                assertThat(page.body()).as(path).doesNotContain(NUMBER);
                page.page().select("main a[href^=/]").eachAttr("href").stream()
                        .map(href -> href.replaceAll("#.*", ""))
                        .filter(href -> !href.contains("/evidence/"))
                        .forEach(next::add);
            }
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void C02_aCreditCodeThatFailsItsCheckDigitIsMarked() {
        assertThat(office.signedIn(Role.INTAKE_OFFICER)
                        .get("/matters/" + filed.number())
                        .text())
                .contains("91350211M0000XUF46（校验位不符）");
    }
}
