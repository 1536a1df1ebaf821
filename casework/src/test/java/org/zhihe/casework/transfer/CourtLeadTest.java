package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.referral.CourtReferrals;
import org.zhihe.casework.referral.ReferralDesk;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** What a court finds in a case that may be a crime goes to the police in writing, with a copy to the procuratorate. */
class CourtLeadTest extends TransferAtHand {
    private final MatterAtHand inCourt = referred(IpType.TRADEMARK);
    private final Officer judge = officer(Role.JUDGE, "court-xianan");
    private final Officer courtClerk = officer(Role.COURT_CLERK, "court-xianan");

    private static MatterAtHand referred(IpType right) {
        MatterAtHand sent = aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(right)
                .claiming(Claim.DAMAGES)
                .asking("30000")
                .accepted()
                .route();
        int version = the(CourtReferrals.class)
                .findFromDesk(sent.number(), clerk().bodyId(), clerk().id())
                .orElseThrow()
                .version();
        the(ReferralDesk.class)
                .send(
                        clerk(),
                        sent.number(),
                        version,
                        org.zhihe.casework.referral.Materials.listed(List.of("起诉状", "照片")));
        return sent;
    }

    private static Beginning leadTo(String code) {
        long id = the(Bodies.class).findByCode(code).map(Body::id).orElseThrow();
        return Beginning.here(TransferKind.COURT_LEAD, id);
    }

    private static Selection papers(PaperKind... kinds) {
        return new Selection(Set.of(), Set.of(kinds));
    }

    private long sentBy(Officer one, Officer other, MatterAtHand of, String police) {
        long id = desk.begin(one, of.number(), leadTo(police));
        desk.propose(one, id, 0, aCase(), papers(PaperKind.FILING), WORDS);
        desk.approve(other, id, 1, Set.of());
        desk.send(one, id, 2);
        return id;
    }

    @Test
    void goesToThePoliceOfThePlaceAndItsProcuratorateHasACopy() {
        long id = sentBy(courtClerk, judge, inCourt, "police-421202");
        TransferRow row = reading.of(judge, id);
        assertThat(row.number()).startsWith("咸安区法院〔2026〕");
        assertThat(row.toName()).isEqualTo("咸宁市公安局咸安区分局");
        assertThat(reading.letter(row).copies()).containsExactly("咸宁市咸安区人民检察院");
    }

    @Test
    void thePoliceOfTheCityAnswerItHereAndTheirProcuratorateReadsItsCopy() {
        MatterAtHand software = referred(IpType.SOFTWARE);
        Officer wuhan = officer(Role.JUDGE, "court-wuhan");
        Officer second = the(TestStaff.class).another(Role.COURT_CLERK, "court-wuhan");
        long id = sentBy(wuhan, second, software, "police");
        assertThat(reading.letter(reading.of(wuhan, id)).copies()).containsExactly(prosecutor.bodyName());
        assertThat(reading.of(prosecutor, id).part()).isEqualTo(TransferRow.Part.COPIED);
        inbox.receipt(police, id, version(id), "收1号", null);
        inbox.takeUp(police, id, version(id), decision(), null);
        assertThat(reading.of(wuhan, id).status()).isEqualTo(TransferStatus.FILED);
        assertThat(reading.open(wuhan)).extracting(TransferRows.Brief::id).contains(id);
    }

    @Test
    void theHoursAndDaysOfAuthoritiesDoNotRunButAnAnswerIsExpected() {
        long id = sentBy(courtClerk, judge, inCourt, "police-421202");
        assertThat(inCourt.runningClocks()).noneMatch(one -> one.ofTransfers());
        assertThat(reading.of(judge, id).feedbackDueOn()).isNotNull();
        Paper letter = new Paper("咸安公函1号", CLOCK.today());
        inbox.receipt(judge, id, version(id), "收1号", letter);
        inbox.doNotTakeUp(judge, id, version(id), decision(), letter);
        assertThat(inCourt.runningClocks()).noneMatch(one -> one.ofTransfers());
    }

    @Test
    void nobodyElseLearnsOfIt() {
        long id = sentBy(courtClerk, judge, inCourt, "police-421202");
        assertThat(inCourt.events())
                .doesNotContain(MatterEvent.TRANSFER_PROPOSED, MatterEvent.TRANSFER_SENT, MatterEvent.TRANSFER_TOLD);
        for (Officer other : List.of(clerk(), mediator(), inspector, officer(Role.JUDGE, "court-wuhan"))) {
            notFound(() -> reading.of(other, id));
        }
    }

    @Test
    void onlyACourtSendsOneAndOnlyOfWhatLiesOnItsDesk() {
        notFound(() -> desk.begin(inspector, matter.number(), leadTo("police")));
        notFound(() -> desk.begin(judge, inCourt.number(), lead()));
        notFound(() -> desk.begin(judge, matter.number(), leadTo("police-421202")));
        notFound(() -> desk.begin(officer(Role.JUDGE, "court-wuhan"), inCourt.number(), leadTo("police")));
        refused("transfer.receiver", () -> desk.begin(judge, inCourt.number(), leadTo("market-regulator")));
    }

    @Test
    void whatAuthoritiesHaveInTheirFilesIsNotItsToSend() {
        long id = desk.begin(judge, inCourt.number(), leadTo("police-421202"));
        assertThat(reading.papers(judge, inCourt.id())).containsExactly(PaperKind.FILING);
        refused(
                "transfer.material-unknown",
                () -> desk.propose(judge, id, 0, aCase(), papers(PaperKind.DECISIONS), WORDS));
        assertThat(status(id)).isEqualTo(TransferStatus.PREPARING);
    }
}
