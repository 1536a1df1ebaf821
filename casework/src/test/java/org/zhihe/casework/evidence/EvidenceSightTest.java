package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.evidence.EvidenceAtHand.seenBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.recusal.RecusalDesk;

/** Who may not see a piece of evidence finds it in no list and is handed nothing. */
class EvidenceSightTest extends CaseworkTest {
    private final EvidenceAtHand evidence = the(EvidenceAtHand.class);
    private final MatterAtHand matter =
            MediationAtHand.aMediation(aFiling().against("甲商店", "乙商店")).begun().matter();
    private final PartyAccess applicant = matter.applicantAccess();
    private final PartyAccess shop = matter.accessOf(matter.respondent(0));
    private final PartyAccess otherShop = matter.accessOf(matter.respondent(1));

    private boolean sees(PartyAccess party, long id) {
        boolean listed = the(PartyEvidence.class).of(party).stream().anyMatch(row -> row.id() == id);
        assertThat(handed(() -> the(PartyEvidence.class).hand(party, id, CustodyAct.DOWNLOADED, "192.0.2.1")))
                .isEqualTo(listed);
        return listed;
    }

    private boolean sees(Officer officer, long id) {
        List<EvidenceRow> rows = the(EvidenceDesk.class).of(officer, matter.number());
        boolean listed = rows.stream().anyMatch(row -> row.id() == id && row.readable());
        assertThat(handed(() -> the(EvidenceDesk.class).hand(officer, matter.number(), id, CustodyAct.DOWNLOADED)))
                .isEqualTo(listed);
        assertThat(handed(() -> the(EvidenceDesk.class).open(officer, matter.number(), id)))
                .isEqualTo(listed);
        return listed;
    }

    private static boolean handed(Runnable act) {
        try {
            act.run();
            return true;
        } catch (org.zhihe.casework.procedure.NotFound no) {
            return false;
        }
    }

    @Nested
    class OfTheParties {
        @Test
        void bothSidesSeeWhatIsForBoth() {
            long id = evidence.handIn(shop, seenBy(Visibility.BOTH_SIDES));
            assertThat(List.of(applicant, shop, otherShop)).allMatch(party -> sees(party, id));
        }

        @Test
        void oneSideSeesWhatIsForThatSide() {
            long id = evidence.handIn(shop, seenBy(Visibility.OWN_SIDE));
            assertThat(List.of(shop, otherShop)).allMatch(party -> sees(party, id));
            assertThat(sees(applicant, id)).isFalse();
        }

        @Test
        void onlyWhoHandedItInSeesWhatIsForStaff() {
            long id = evidence.handIn(shop, seenBy(Visibility.STAFF));
            assertThat(sees(shop, id)).isTrue();
            assertThat(List.of(applicant, otherShop)).noneMatch(party -> sees(party, id));
        }

        @Test
        void whatIsToBeSealedIsUntilThenForStaff() {
            long id = evidence.handIn(shop, seenBy(Visibility.BOTH_SIDES).askingForSeal());
            assertThat(sees(shop, id)).isTrue();
            assertThat(List.of(applicant, otherShop)).noneMatch(party -> sees(party, id));
        }

        @Test
        void whatIsSealedIsThereForNobodyElse() {
            long id = evidence.handIn(shop, seenBy(Visibility.BOTH_SIDES));
            evidence.seal(matter, clerk(), id, clerk());
            assertThat(sees(shop, id)).isTrue();
            assertThat(List.of(applicant, otherShop)).noneMatch(party -> sees(party, id));
        }

        @ParameterizedTest
        @EnumSource(
                value = Visibility.class,
                names = {"BOTH_SIDES", "OWN_SIDE", "STAFF"})
        void nobodyOfAnotherMatterSeesAnything(Visibility visibility) {
            long id = evidence.handIn(applicant, seenBy(visibility));
            MatterAtHand another = aFiling().filed();
            assertThat(sees(another.applicantAccess(), id)).isFalse();
            PartyAccess mixed =
                    PartyAccess.byCode(another.applicant().id(), matter.id(), matter.number(), Side.APPLICANT);
            assertThat(sees(mixed, id)).isFalse();
        }
    }

    @Nested
    class OfStaff {
        @ParameterizedTest
        @EnumSource(
                value = Visibility.class,
                names = {"BOTH_SIDES", "OWN_SIDE", "STAFF"})
        void everybodyWhoHasTheMatterSeesIt(Visibility visibility) {
            long id = evidence.handIn(shop, seenBy(visibility));
            assertThat(List.of(clerk(), secretary(), mediator())).allMatch(officer -> sees(officer, id));
        }

        @Test
        void onlyThoseWhoAreNamedOpenWhatIsSealed() {
            long id = evidence.handIn(shop, seenBy(Visibility.OWN_SIDE));
            evidence.seal(matter, clerk(), id, mediator());
            assertThat(sees(mediator(), id)).isTrue();
            assertThat(List.of(clerk(), secretary())).noneMatch(officer -> sees(officer, id));
        }

        @Test
        void theOthersLearnThatItIsThereAndWhoseItIs() {
            long id = evidence.handIn(shop, seenBy(Visibility.OWN_SIDE));
            evidence.seal(matter, clerk(), id, mediator());
            assertThat(the(EvidenceDesk.class).of(clerk(), matter.number()))
                    .filteredOn(row -> row.id() == id)
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.visibility()).isEqualTo(Visibility.SEALED);
                        assertThat(row.side()).isEqualTo("RESPONDENT");
                        assertThat(row.name() + row.sha256()).isEmpty();
                        assertThat(row.sm3()).isNull();
                        assertThat(row.sourceNote()).isNull();
                    });
        }

        @Test
        void nobodySeesItWhoDoesNotHaveTheMatter() {
            long id = evidence.handIn(shop, seenBy(Visibility.BOTH_SIDES));
            assertThat(List.of(
                            anotherMediator(),
                            officer(Role.ENFORCEMENT_OFFICER, "market-regulator"),
                            officer(Role.JUDGE, "court-xianan"),
                            officer(Role.PROCURATORATE_OBSERVER, "procuratorate")))
                    .noneMatch(officer -> sees(officer, id));
            notFound(() -> the(EvidenceDesk.class).of(officer(Role.ADMINISTRATOR, "centre"), matter.number()));
            MatterAtHand another = aFiling().filed();
            notFound(() -> the(EvidenceDesk.class).hand(clerk(), another.number(), id, CustodyAct.DOWNLOADED));
        }

        @Test
        void whoKeepsAwayFromTheMatterSeesNothingOfItEvenIfNamed() {
            Officer keepsAway = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
            long id = evidence.handIn(shop, seenBy(Visibility.BOTH_SIDES));
            evidence.seal(matter, clerk(), id, keepsAway);
            assertThat(sees(keepsAway, id)).isTrue();
            the(RecusalDesk.class).declare(keepsAway, matter.number(), RecusalGround.RELATIVE, "亲属");
            assertThat(sees(keepsAway, id)).isFalse();
        }
    }

    @Nested
    class WhatIsStruckOut {
        @Test
        void isKnownToWhoHandedItInAndHandedToStaffOnly() {
            long id = evidence.handIn(shop, seenBy(Visibility.BOTH_SIDES));
            evidence.strike(matter, clerk(), id);
            assertThat(the(PartyEvidence.class).of(shop))
                    .singleElement()
                    .satisfies(row -> assertThat(row.strikeReason()).isEqualTo("与本案无关"));
            notFound(() -> the(PartyEvidence.class).hand(shop, id, CustodyAct.DOWNLOADED, "192.0.2.1"));
            assertThat(List.of(applicant, otherShop)).noneMatch(party -> sees(party, id));
            assertThat(sees(mediator(), id)).isTrue();
        }
    }
}
