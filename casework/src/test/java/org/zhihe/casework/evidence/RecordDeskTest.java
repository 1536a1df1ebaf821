package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.evidence.EvidenceAtHand.seenBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.party.PartyAccess;

class RecordDeskTest extends CaseworkTest {
    private final RecordDesk desk = the(RecordDesk.class);
    private final EvidenceAtHand evidence = the(EvidenceAtHand.class);
    private final MatterAtHand matter = MediationAtHand.aMediation().begun().matter();
    private final PartyAccess applicant = matter.applicantAccess();

    private void show(Officer officer, long id, Visibility to, Long... readers) {
        desk.show(officer, matter.number(), desk.version(matter.id()), id, to, Set.of(readers), "质证需要");
    }

    private List<MatterEvent> toldTo(Audience... audiences) {
        return the(Timeline.class).lines(matter.id(), List.of(audiences)).stream()
                .map(Timeline.Line::event)
                .toList();
    }

    private Visibility visibility(long id) {
        return Visibility.valueOf(
                texts("SELECT visibility FROM evidence WHERE id = ?", id).get(0));
    }

    private String state(long id) {
        return texts(
                        "SELECT CONCAT_WS('/', visibility, seal_requested, version, IFNULL(struck_at, '-')) FROM evidence"
                                + " WHERE id = ?",
                        id)
                .get(0);
    }

    @Nested
    class Show {
        @Test
        void tellsThePartiesOnlyOfWhatTheyMaySee() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            show(clerk(), id, Visibility.STAFF);
            assertThat(visibility(id)).isEqualTo(Visibility.STAFF);
            assertThat(toldTo(Audience.STAFF)).contains(MatterEvent.EVIDENCE_VISIBILITY_CHANGED);
            assertThat(toldTo(Audience.PARTIES)).doesNotContain(MatterEvent.EVIDENCE_SHARED);
            show(mediator(), id, Visibility.BOTH_SIDES);
            assertThat(toldTo(Audience.PARTIES)).contains(MatterEvent.EVIDENCE_SHARED);
        }

        @Test
        void isEnteredWithItsReason() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            show(clerk(), id, Visibility.BOTH_SIDES);
            assertThat(texts(
                            "SELECT REPLACE(details, CHAR(31 USING utf8mb4), '|') FROM custody_entry WHERE evidence_id = ?"
                                    + " AND act = 'VISIBILITY_CHANGED'",
                            id))
                    .containsExactly("@Visibility.OWN_SIDE|@Visibility.BOTH_SIDES|质证需要");
            assertThat(texts(
                            "SELECT subject FROM audit_entry WHERE matter_id = ? AND actor_id = ?",
                            matter.id(),
                            clerk().id()))
                    .contains("EVIDENCE_VISIBILITY_CHANGED");
        }

        @Test
        void decidesARequestToSealEitherWay() {
            long granted =
                    evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE).askingForSeal());
            long refused =
                    evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE).askingForSeal());
            assertThat(toldTo(Audience.STAFF)).contains(MatterEvent.EVIDENCE_SEAL_REQUESTED);
            show(clerk(), granted, Visibility.SEALED, clerk().id());
            show(clerk(), refused, Visibility.STAFF);
            assertThat(state(granted)).startsWith("SEALED/0/1");
            assertThat(state(refused)).startsWith("STAFF/0/1");
        }

        @Test
        void refusesWhatChangesNothing() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            refused("evidence.same-visibility", () -> show(clerk(), id, Visibility.OWN_SIDE));
        }

        @Test
        void sealsForNamedReadersOfTheMatterOnly() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            refused("evidence.no-readers", () -> show(clerk(), id, Visibility.SEALED));
            refused(
                    "evidence.not-a-candidate",
                    () -> show(clerk(), id, Visibility.SEALED, anotherMediator().id()));
            refused(
                    "evidence.not-a-candidate",
                    () -> show(
                            clerk(),
                            id,
                            Visibility.SEALED,
                            officer(Role.JUDGE, "court-xianan").id()));
            assertThat(visibility(id)).isEqualTo(Visibility.OWN_SIDE);
            assertThat(count("SELECT COUNT(*) FROM evidence_reader WHERE evidence_id = ?", id))
                    .isZero();
        }

        @Test
        void letsOnlyAReaderUnsealButAnyKeeperNameReadersAnew() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            show(clerk(), id, Visibility.SEALED, mediator().id());
            refused("evidence.not-reader", () -> show(clerk(), id, Visibility.BOTH_SIDES));
            refused("evidence.not-reader", () -> evidence.strike(matter, clerk(), id));
            show(clerk(), id, Visibility.SEALED, clerk().id());
            assertThat(the(EvidenceReaders.class).of(id))
                    .extracting(EvidenceReaders.Reader::id)
                    .containsExactly(clerk().id());
            assertThat(count("SELECT COUNT(*) FROM custody_entry WHERE evidence_id = ? AND act = 'READERS_NAMED'", id))
                    .isEqualTo(2);
            show(clerk(), id, Visibility.OWN_SIDE);
            assertThat(the(EvidenceReaders.class).of(id)).isEmpty();
        }

        @Test
        void refusesAFormThatIsOlderThanTheRecord() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            int seen = desk.version(matter.id());
            evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            refused(
                    "stale",
                    () -> desk.show(clerk(), matter.number(), seen, id, Visibility.BOTH_SIDES, Set.of(), "质证需要"));
            assertThat(visibility(id)).isEqualTo(Visibility.OWN_SIDE);
        }

        @Test
        void isForThoseWhoKeepTheRecord() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            notFound(() -> show(anotherMediator(), id, Visibility.BOTH_SIDES));
            notFound(() -> show(officer(Role.JUDGE, "court-xianan"), id, Visibility.BOTH_SIDES));
            notFound(() -> show(officer(Role.PROCURATORATE_OBSERVER, "procuratorate"), id, Visibility.BOTH_SIDES));
            MatterAtHand another = aFiling().filed();
            notFound(() -> desk.show(
                    clerk(),
                    another.number(),
                    desk.version(another.id()),
                    id,
                    Visibility.BOTH_SIDES,
                    Set.of(),
                    "质证需要"));
        }
    }

    @Nested
    class Strike {
        @Test
        void keepsTheItemAndSaysWhy() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            evidence.strike(matter, clerk(), id);
            assertThat(texts("SELECT strike_reason FROM evidence WHERE id = ?", id))
                    .containsExactly("与本案无关");
            assertThat(toldTo(Audience.STAFF)).contains(MatterEvent.EVIDENCE_STRUCK);
            assertThat(toldTo(Audience.PARTIES, Audience.APPLICANT)).doesNotContain(MatterEvent.EVIDENCE_STRUCK);
        }

        @Test
        void tellsBothSidesOfWhatBothCouldSee() {
            long id = evidence.handIn(applicant, seenBy(Visibility.BOTH_SIDES));
            evidence.strike(matter, clerk(), id);
            assertThat(toldTo(Audience.PARTIES)).contains(MatterEvent.EVIDENCE_SHARED_STRUCK);
        }

        @Test
        void isForGood() {
            long id = evidence.handIn(applicant, seenBy(Visibility.OWN_SIDE));
            evidence.strike(matter, clerk(), id);
            String struck = state(id);
            refused("evidence.struck", () -> evidence.strike(matter, clerk(), id));
            refused("evidence.struck", () -> show(clerk(), id, Visibility.BOTH_SIDES));
            assertThat(state(id)).isEqualTo(struck);
        }
    }

    @Nested
    class TakeIn {
        private final CounterDesk counter = the(CounterDesk.class);

        @Test
        void saysWhoseItIsAndWhoTookItIn() {
            long party = matter.respondent().id();
            String formKey = evidence.draft("发票.pdf", Samples.bytes("发票.pdf"));
            counter.takeIn(clerk(), matter.number(), party, seenBy(Visibility.OWN_SIDE), formKey);
            assertThat(the(PartyEvidence.class).of(matter.accessOf(matter.respondent())))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.partyId()).isEqualTo(party);
                        assertThat(row.takenInBy()).isEqualTo(clerk().name());
                        assertThat(row.purpose()).isEqualTo(EvidencePurpose.ACT);
                    });
            assertThat(toldTo(Audience.RESPONDENT)).containsExactly(MatterEvent.EVIDENCE_ADDED_BY_RESPONDENT);
        }

        @Test
        void isForAPartyOfTheMatterAndNeedsAFile() {
            String formKey = evidence.draft("发票.pdf", Samples.bytes("发票.pdf"));
            long stranger = aFiling().filed().applicant().id();
            notFound(() -> counter.takeIn(clerk(), matter.number(), stranger, seenBy(Visibility.OWN_SIDE), formKey));
            refused(
                    "evidence.no-file",
                    () -> counter.takeIn(
                            clerk(), matter.number(), matter.applicant().id(), seenBy(Visibility.OWN_SIDE), "none"));
            notFound(() -> counter.takeIn(
                    anotherMediator(), matter.number(), matter.applicant().id(), seenBy(Visibility.OWN_SIDE), formKey));
            assertThat(the(Uploads.class).ofForm(formKey)).hasSize(1);
        }
    }
}
