package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.evidence.EvidenceAtHand.seenBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.party.PartyAccess;

class CustodyTest extends CaseworkTest {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

    private final EvidenceAtHand evidence = the(EvidenceAtHand.class);
    private final MatterAtHand matter = aFiling().accepted();
    private final PartyAccess applicant = matter.applicantAccess();

    private List<String> log(long id) {
        return texts(
                "SELECT CONCAT_WS(' ', act, actor_kind, COALESCE(staff_id, party_id), network) FROM custody_entry"
                        + " WHERE evidence_id = ? ORDER BY id",
                id);
    }

    @Test
    void tellsFromReceiptOnWhoHadItInHand() {
        long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
        the(PartyEvidence.class).hand(applicant, id, CustodyAct.DOWNLOADED, "192.0.2.1");
        the(EvidenceDesk.class).open(clerk(), matter.number(), id);
        the(EvidenceDesk.class).hand(clerk(), matter.number(), id, CustodyAct.DOWNLOADED);
        the(PartyEvidence.class).open(applicant, id, "192.0.2.1");
        evidence.show(matter, clerk(), id, Visibility.BOTH_SIDES);
        evidence.strike(matter, clerk(), id);
        String party = "PARTY " + applicant.partyId();
        String staff = "STAFF " + clerk().id();
        assertThat(log(id))
                .containsExactly(
                        "RECEIVED " + party,
                        "DOWNLOADED " + party + " 192.0.2.1",
                        "OPENED " + staff,
                        "DOWNLOADED " + staff,
                        "OPENED " + party + " 192.0.2.1",
                        "VISIBILITY_CHANGED " + staff,
                        "STRUCK " + staff);
    }

    @Test
    void whatHandsOutBytesIsAnEntryOfTheAuditToo() {
        long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
        the(EvidenceDesk.class).open(clerk(), matter.number(), id);
        the(EvidenceDesk.class).hand(clerk(), matter.number(), id, CustodyAct.DOWNLOADED);
        assertThat(texts("SELECT subject FROM audit_entry WHERE matter_id = ? AND act = 'EVIDENCE_READ'", matter.id()))
                .containsExactly("evidence " + id);
    }

    @Test
    void countsALookThatGoesOnOnce() {
        long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE), "照片.jpg", JPEG);
        EvidenceDesk desk = the(EvidenceDesk.class);
        desk.hand(clerk(), matter.number(), id, CustodyAct.PREVIEWED);
        CLOCK.pass(Duration.ofMinutes(59));
        desk.hand(clerk(), matter.number(), id, CustodyAct.PREVIEWED);
        the(PartyEvidence.class).hand(applicant, id, CustodyAct.PREVIEWED, "192.0.2.1");
        CLOCK.pass(Duration.ofMinutes(2));
        desk.hand(clerk(), matter.number(), id, CustodyAct.PREVIEWED);
        assertThat(log(id))
                .filteredOn(line -> line.startsWith("PREVIEWED STAFF"))
                .hasSize(2);
        assertThat(log(id))
                .filteredOn(line -> line.startsWith("PREVIEWED PARTY"))
                .hasSize(1);
    }

    @Test
    void whatIsNoPictureIsNotPreviewed() {
        long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
        notFound(() -> the(EvidenceDesk.class).hand(clerk(), matter.number(), id, CustodyAct.PREVIEWED));
        assertThat(log(id)).hasSize(1);
    }

    @Test
    void whatCannotBeEnteredIsNotHandedOut() {
        long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
        the(Rows.class).change("RENAME TABLE custody_entry TO custody_entry_away");
        try {
            assertThatThrownBy(() -> the(EvidenceDesk.class).hand(clerk(), matter.number(), id, CustodyAct.DOWNLOADED))
                    .isNotNull();
            assertThatThrownBy(() -> evidence.show(matter, clerk(), id, Visibility.BOTH_SIDES))
                    .isNotNull();
        } finally {
            the(Rows.class).change("RENAME TABLE custody_entry_away TO custody_entry");
        }
        assertThat(texts("SELECT visibility FROM evidence WHERE id = ?", id)).containsExactly("OWN_SIDE");
        assertThat(texts("SELECT subject FROM audit_entry WHERE matter_id = ? AND act = 'EVIDENCE_READ'", matter.id()))
                .isEmpty();
    }

    @Test
    void isReadByWhoHandedItInAndByNoOtherParty() {
        long id = evidence.handIn(applicant, seenBy(Visibility.BOTH_SIDES));
        PartyAccess respondent = matter.accessOf(matter.respondent());
        notFound(() -> the(PartyEvidence.class).open(respondent, id, "192.0.2.2"));
        assertThat(the(PartyEvidence.class).open(applicant, id, "192.0.2.1").custody())
                .extracting(CustodyLine::act)
                .containsExactly(CustodyAct.OPENED, CustodyAct.RECEIVED);
    }
}
