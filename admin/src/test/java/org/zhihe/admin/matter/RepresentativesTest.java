package org.zhihe.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.representation.PowerDesk;
import org.zhihe.casework.representation.PowerTerms;
import org.zhihe.casework.representation.PowersOfAttorney;

class RepresentativesTest {
    private final Office office = Office.open();
    private final String number = office.mediationRequest();
    private final Browser intake = office.signedIn(Role.INTAKE_OFFICER);

    private PartyAccess client() {
        Party party = office.party(number, Side.APPLICANT);
        return PartyAccess.byCode(Objects.requireNonNull(party.id()), party.matterId(), number, party.side());
    }

    private void grant(String name, Powers powers) throws IOException {
        String form = UUID.randomUUID().toString();
        byte[] paper = "paper".getBytes(StandardCharsets.UTF_8);
        office.bean(Uploads.class).add(form, EvidencePurpose.OTHER, "授权委托书.txt", new ByteArrayInputStream(paper));
        PowerTerms terms = new PowerTerms(
                name,
                UUID.randomUUID() + "@example.invalid",
                RepresentativeKind.LAWYER,
                powers,
                office.today(),
                office.today().plusDays(30));
        office.bean(PowerDesk.class).grant(client(), terms, form);
    }

    private Element card() {
        return Objects.requireNonNull(intake.get("/matters/" + number).page().selectFirst(".party:contains(申请人)"));
    }

    @Test
    void standOnTheCardOfTheirPartyWithPowersLastDayAndPaper() throws IOException {
        grant("王律师", Powers.SPECIAL);
        assertThat(card().text()).contains("王律师", "特别授权", "等待接受").doesNotContain("example.invalid");
        String paper = card().select("a[href*=/evidence/]").attr("href");
        assertThat(intake.get(paper).body()).isEqualTo("paper");
    }

    @Test
    void areGoneFromTheCardOnceTheirPowerEnds() throws IOException {
        grant("赵律师", Powers.ORDINARY);
        long power = office.bean(PowersOfAttorney.class)
                .ofParty(client().partyId())
                .get(0)
                .id();
        office.bean(PowerDesk.class).revoke(client(), power);
        assertThat(card().text()).doesNotContain("赵律师");
    }
}
