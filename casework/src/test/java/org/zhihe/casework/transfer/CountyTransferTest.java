package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** A county's bodies stand beside each other as the city's do: a lead and its copy stay on their level. */
class CountyTransferTest extends TransferAtHand {
    private final Officer county = officer(Role.ENFORCEMENT_OFFICER, "market-regulator-421281");
    private final Officer second = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator-421281");

    private static Body body(String code) {
        return the(Bodies.class).findByCode(code).orElseThrow();
    }

    private static Beginning leadTo(String code) {
        return Beginning.here(TransferKind.CRIMINAL_LEAD, body(code).id());
    }

    /** The county has people here and has taken the matter up. */
    private void taken() {
        long id = sent(Beginning.here(TransferKind.OTHER_AUTHORITY, county.bodyId()));
        inbox.receipt(county, id, version(id), "赤市监收1号", null);
        inbox.takeUp(county, id, version(id), decision(), null);
    }

    private long leadOfTheCounty() {
        taken();
        long id = desk.begin(county, matter.number(), leadTo("police-421281"));
        desk.propose(county, id, 0, aCase(), everything(evidence), WORDS);
        desk.approve(second, id, 1, Set.of());
        desk.send(county, id, 2);
        return id;
    }

    @Test
    void theLeadOfACountyGoesToItsPoliceAndIsCopiedToItsProcuratorate() {
        long id = leadOfTheCounty();
        TransferRow row = reading.of(county, id);
        assertThat(row.toName()).isEqualTo("赤壁市公安局");
        assertThat(row.number()).startsWith("赤壁市市场监管局〔2026〕");
        assertThat(reading.letter(row).copies()).containsExactly("赤壁市人民检察院");
        assertThat(row.dueAt()).isNotNull();
        notFound(() -> reading.of(prosecutor, id));
    }

    @Test
    void whatACountysPoliceDecideTheSenderRecordsFromTheirLetter() {
        long id = leadOfTheCounty();
        Paper letter = new Paper("赤公立〔2026〕3号", CLOCK.today());
        inbox.receipt(county, id, version(id), "赤公收1号", letter);
        assertThat(clocks()).contains(DeadlineRule.TRANSFER_ANSWER);
        inbox.takeUp(county, id, version(id), decision(), letter);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
    }

    @Test
    void neitherGoesToThePoliceOfAnotherLevel() {
        taken();
        refused("transfer.same-level", () -> desk.begin(county, matter.number(), leadTo("police")));
        refused("transfer.same-level", () -> desk.begin(county, matter.number(), leadTo("police-421224")));
        refused("transfer.same-level", () -> desk.begin(inspector, matter.number(), leadTo("police-421281")));
        Beginning typed = Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "通山县公安局", null);
        refused("transfer.same-level", () -> desk.begin(inspector, matter.number(), typed));
        assertThat(reading.receivers(TransferKind.CRIMINAL_LEAD, county))
                .extracting(Body::code)
                .containsExactly("police-421281");
        assertThat(reading.receivers(TransferKind.CRIMINAL_LEAD, inspector))
                .extracting(Body::code)
                .containsExactly("police");
    }

    @Test
    void thePoliceOfTheCityPassItOnToThoseOfTheCountyAndBothProcuratoratesHaveACopy() {
        long id = receipted();
        Body there = body("police-421224");
        long next = inbox.passOn(
                police,
                id,
                version(id),
                Beginning.here(TransferKind.CRIMINAL_LEAD, there.id()),
                new Decision(null, CLOCK.today(), "指定通山县公安局管辖"));
        assertThat(reading.letter(reading.of(police, next)).copies())
                .containsExactlyInAnyOrder(prosecutor.bodyName(), "通山县人民检察院");
    }

    @Test
    void aCountysBodyWithoutPeopleHereGetsTheLetterOnPaperWithWhatIsKnownOfIt() {
        long id = sent(Beginning.here(
                TransferKind.OTHER_AUTHORITY, body("agriculture-bureau-421224").id()));
        TransferRow row = reading.of(inspector, id);
        assertThat(row.receivers()).isZero();
        assertThat(row.toAddress()).isEqualTo("通山县");
        assertThat(row.toPhone()).isEmpty();
        refusedAndUnchanged(id, "transfer.paper-missing", () -> inbox.receipt(inspector, id, version(id), "收1", null));
    }

    @Test
    void thoseOfTheSendersOwnLevelStandFirst() {
        assertThat(reading.receivers(TransferKind.OTHER_AUTHORITY, county)
                        .get(0)
                        .placeCode())
                .isEqualTo("421281");
        assertThat(reading.receivers(TransferKind.OTHER_AUTHORITY, inspector)
                        .get(0)
                        .placeCode())
                .isNull();
    }
}
