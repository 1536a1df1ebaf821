package org.zhihe.casework.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import io.micronaut.transaction.TransactionOperations;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.notification.OutboxMessages;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;

/** What a copy of the database shows of the people in it, and how the key is changed. */
class SealedColumnsTest extends CaseworkTest {
    private static final String PHONE = "13712349876";
    private static final String REPRESENTATIVE_PHONE = "13798761234";
    private static final String EMAIL = "planted-l06@example.invalid";
    private static final String ADDRESS = "咸宁市潜山路𠮷祥巷八十八号";
    private static final String IDENTITY = "11010519491231002X";
    private static final String TITLE = "L06 的事项";
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] KEY = HEX.parseHex("a5".repeat(32));
    private static final byte[] NEW_KEY = HEX.parseHex("b6".repeat(32));

    private static Party planted(Side side) {
        return Party.stated(side, 0, PartyKind.PERSON, "李四", null, PHONE, EMAIL, ADDRESS)
                .identifiedBy(new PartyIdentity(IdentityKind.RESIDENT_ID, IDENTITY))
                .representedBy("王五", REPRESENTATIVE_PHONE, RepresentativeKind.values()[0]);
    }

    private static Party filed() {
        var plain = aFiling().titled(TITLE).build();
        var filing =
                new Filing(plain.kind(), plain.content(), planted(Side.APPLICANT), List.of(planted(Side.RESPONDENT)));
        return the(FilingDesk.class).file(filing, UUID.randomUUID().toString()).applicant();
    }

    @Test
    void L06_aDumpOfTheDatabaseHoldsNoPersonalNumberOrAddress() {
        filed();
        List<String> dump = dump();
        assertThat(dump).anyMatch(text -> text.contains(TITLE));
        for (String secret : List.of(IDENTITY, PHONE, REPRESENTATIVE_PHONE, EMAIL, ADDRESS)) {
            assertThat(dump).noneMatch(text -> text.contains(secret));
        }
    }

    @Test
    void L06_whatTellsOneFormFromAnotherCannotBeTriedOutWithoutTheSecret() {
        Filing filing = aFiling().build();
        the(FilingDesk.class).file(filing, UUID.randomUUID().toString());
        assertThat(texts("SELECT form_digest FROM matter")).isNotEmpty().doesNotContain(Tokens.hash(filing.toString()));
    }

    @Test
    void whatIsSealedIsReadAsItWasWritten() {
        Party party = filed();
        assertThat(the(Parties.class).ofMatter(party.matterId())).hasSize(2).allSatisfy(one -> {
            assertThat(one.identity()).hasValue(new PartyIdentity(IdentityKind.RESIDENT_ID, IDENTITY));
            assertThat(one.phone()).isEqualTo(PHONE);
            assertThat(one.email()).isEqualTo(EMAIL);
            assertThat(one.address()).isEqualTo(ADDRESS);
            assertThat(one.representativePhone()).isEqualTo(REPRESENTATIVE_PHONE);
        });
        assertThat(the(OutboxMessages.class).newestBefore(Long.MAX_VALUE).get(0).recipient())
                .isEqualTo(EMAIL);
    }

    @Test
    void aRowFromBeforeItsColumnWasSealedIsLegibleAndSealedInItsTurn() {
        Party party = filed();
        the(SealedParties.class).writePlain(party.id(), PHONE);
        assertThat(phone(party)).isEqualTo(PHONE);
        assertThat(the(Resealing.class).resealAll()).containsEntry("party.phone", 1);
        assertThat(dump()).noneMatch(text -> text.contains(PHONE));
        assertThat(phone(party)).isEqualTo(PHONE);
        assertThat(the(Resealing.class).resealAll().values()).containsOnly(0);
    }

    @Test
    void afterTheKeyWasChangedEverythingOpensWithoutTheOldOne() {
        MatterAtHand matter = aFiling().filed();
        Sealing old = the(Sealing.class);
        Sealing both = new Sealing(NEW_KEY, List.of(KEY));
        Sealing onlyNew = new Sealing(NEW_KEY, List.of());
        try {
            assertThat(resealing(both).resealAll().get("party.phone")).isPositive();
            assertThat(onlyNew.open(phoneAsKept(matter))).isEqualTo("13800000000");
            for (SealedColumns.Column column : the(SealedColumns.class).all()) {
                assertThat(kept(column))
                        .allSatisfy(text -> assertThat(onlyNew.open(text)).isNotEmpty());
            }
            assertThatThrownBy(() -> old.open(phoneAsKept(matter))).isInstanceOf(IllegalStateException.class);
        } finally {
            resealing(new Sealing(KEY, List.of(NEW_KEY))).resealAll();
        }
        assertThat(old.open(phoneAsKept(matter))).isEqualTo("13800000000");
        assertThat(matter.toldOf(MatterEvent.FILED)).containsExactly("zhangsan@example.invalid");
    }

    @Test
    void aTextSealedWithAKeyThatIsLostStopsTheResealingAndIsLeftAsItIs() {
        MatterAtHand matter = aFiling().filed();
        String before = phoneAsKept(matter);
        Resealing without = resealing(new Sealing(NEW_KEY, List.of()));
        assertThatThrownBy(without::resealAll).hasMessageContaining("not configured");
        assertThat(phoneAsKept(matter)).isEqualTo(before);
    }

    @Test
    void theEntitiesSayWhichColumnsAreSealed() {
        assertThat(the(SealedColumns.class).all())
                .extracting(SealedColumns.Column::toString)
                .contains(
                        "account.phone",
                        "official_paper.addressee",
                        "official_paper.content",
                        "official_paper.withdrawal_reason",
                        "outbox_message.recipient",
                        "paper_delivery.note",
                        "party.address",
                        "party.email",
                        "party.identity_number",
                        "party.phone",
                        "party.representative_phone");
    }

    @SuppressWarnings("unchecked")
    private static Resealing resealing(Sealing sealing) {
        return new Resealing(the(SealedColumns.class), sealing, the(TransactionOperations.class));
    }

    private static String phone(Party party) {
        return the(Parties.class).ofMatter(party.matterId()).get(0).phone();
    }

    private static String phoneAsKept(MatterAtHand matter) {
        return texts("SELECT phone FROM party WHERE matter_id = ? AND side = 'APPLICANT'", matter.id())
                .get(0);
    }

    private static List<String> kept(SealedColumns.Column column) {
        return texts("SELECT %2$s FROM %1$s WHERE %2$s IS NOT NULL".formatted(column.table(), column.name()));
    }

    /** Every value of every column of every table, as text. */
    private static List<String> dump() {
        return texts("SELECT CONCAT('SELECT CAST(`', column_name, '` AS CHAR) FROM `', table_name, '`')"
                        + " FROM information_schema.columns WHERE table_schema = DATABASE()")
                .stream()
                .flatMap(select -> texts(select).stream())
                .toList();
    }
}
