package org.zhihe.casework.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.evidence.EvidenceAtHand.seenBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.referral.Materials.Satisfied;

class ChecklistTest extends CaseworkTest {
    private final ReferralDesk desk = the(ReferralDesk.class);
    private final MatterAtHand matter = referred(IpType.UTILITY_MODEL);

    private static MatterAtHand referred(IpType right) {
        return aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(right)
                .claiming(Claim.DAMAGES)
                .accepted()
                .route();
    }

    private static CourtReferral referral(MatterAtHand of) {
        return the(CourtReferrals.class)
                .findFromDesk(of.number(), clerk().bodyId(), clerk().id())
                .orElseThrow();
    }

    private List<MaterialItem> asked(MatterAtHand of) {
        return the(Checklist.class).of(of.matter(), referral(of).courtId());
    }

    private Map<String, Satisfied> complete() {
        Map<String, Satisfied> ticked = new HashMap<>();
        asked(matter).stream()
                .filter(MaterialItem::required)
                .forEach(item -> ticked.put(item.code(), Satisfied.by(EnclosureKind.PAPER)));
        return ticked;
    }

    private void send(Map<String, Satisfied> ticked) {
        desk.send(clerk(), matter.number(), referral(matter).version(), new Materials(ticked, List.of("移送材料清单")));
    }

    @Test
    void theTribunalForPatentsHasAChecklistByRight() {
        assertThat(asked(matter)).extracting(MaterialItem::code).contains("wuhan-patent", "wuhan-report");
        assertThat(asked(referred(IpType.INVENTION)))
                .extracting(MaterialItem::code)
                .contains("wuhan-patent")
                .doesNotContain("wuhan-report");
    }

    @Test
    void anotherCourtIsSentAFreeList() {
        MatterAtHand trademark = referred(IpType.TRADEMARK);
        assertThat(asked(trademark)).isEmpty();
        desk.send(clerk(), trademark.number(), referral(trademark).version(), Materials.listed(List.of("商标注册证复印件")));
        assertThat(referral(trademark).status()).isEqualTo(ReferralStatus.SENT);
    }

    @Test
    void nothingIsSentWhileSomethingIsMissingAndAllOfItIsNamed() {
        Map<String, Satisfied> ticked = complete();
        ticked.remove("wuhan-patent");
        ticked.remove("wuhan-fee");
        assertThatThrownBy(() -> send(ticked)).isInstanceOfSatisfying(StepRefused.class, no -> {
            assertThat(no.messageKey()).isEqualTo("refusal.referral.items-missing");
            assertThat(no.arguments()).containsExactly("专利证书或者专利登记簿副本、年费缴纳凭证");
        });
        assertThat(referral(matter).status()).isEqualTo(ReferralStatus.PREPARING);
    }

    @Test
    void whatIsCompleteIsSentAndItIsKeptWhatSatisfiedEachLine() {
        long file = the(EvidenceAtHand.class).handIn(matter.applicantAccess(), seenBy(Visibility.OWN_SIDE));
        Map<String, Satisfied> ticked = complete();
        ticked.put("wuhan-act", Satisfied.byEvidence(file));
        ticked.put("wuhan-claim", Satisfied.by(EnclosureKind.FILING));
        send(ticked);
        assertThat(referral(matter).status()).isEqualTo(ReferralStatus.SENT);
        assertThat(texts(
                        "SELECT e.kind FROM referral_enclosure e JOIN court_referral r ON r.id = e.referral_id"
                                + " WHERE r.matter_id = ? AND e.evidence_id = ?",
                        matter.id(),
                        file))
                .containsExactly("EVIDENCE");
    }

    @Test
    void aFileOfAnotherMatterSatisfiesNothing() {
        MatterAtHand other = referred(IpType.INVENTION);
        long foreign = the(EvidenceAtHand.class).handIn(other.applicantAccess(), seenBy(Visibility.OWN_SIDE));
        Map<String, Satisfied> ticked = complete();
        ticked.put("wuhan-act", Satisfied.byEvidence(foreign));
        notFound(() -> send(ticked));
        assertThat(referral(matter).status()).isEqualTo(ReferralStatus.PREPARING);
    }
}
