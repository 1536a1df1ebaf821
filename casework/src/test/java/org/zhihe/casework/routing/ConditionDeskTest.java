package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.intake.Particulars;
import org.zhihe.casework.intake.Question;
import org.zhihe.casework.intake.StatedRight;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.OtherProceeding;

class ConditionDeskTest extends CaseworkTest {
    private final ConditionDesk desk = the(ConditionDesk.class);

    private static MatterAtHand aCopyrightComplaint() {
        return aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.COPYRIGHT)
                .claiming(Claim.PUNISH)
                .accepted();
    }

    private void establish(MatterAtHand matter, Condition condition, String answer) {
        desk.establish(clerk(), matter.number(), matter.version(), Map.of(condition, answer));
    }

    private static List<String> ways(MatterAtHand matter) {
        return the(Routing.class).propose(matter.matter()).stream()
                .map(one -> one.rule().code())
                .toList();
    }

    @Test
    void aWayThatDependsOnSomethingIsOpenOnceThatIsEstablished() {
        MatterAtHand matter = aCopyrightComplaint();
        refused("route.not-established", () -> matter.route("copyright-enforcement"));
        assertThat(matter.status()).isEqualTo(MatterStatus.ACCEPTED);
        assertThat(matter.tracks()).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM route_decision WHERE matter_id = ?", matter.id()))
                .isZero();

        establish(matter, Condition.PUBLIC_INTEREST, "YES");
        assertThat(ways(matter).get(0)).isEqualTo("copyright-enforcement");
        matter.route("copyright-enforcement");
        assertThat(matter.tracks()).singleElement().satisfies(track -> assertThat(track.bodyName())
                .isEqualTo("咸宁市版权局"));
    }

    @Test
    void whatIsEstablishedIsKeptWithWhoAndWhenAndTheLastAnswerCounts() {
        MatterAtHand matter = aCopyrightComplaint();
        establish(matter, Condition.PUBLIC_INTEREST, "YES");
        establish(matter, Condition.PUBLIC_INTEREST, "NO");
        assertThat(the(MatterConditions.class).ofMatter(matter.id()))
                .extracting(MatterConditions.Line::answer, MatterConditions.Line::staffName)
                .containsExactly(tuple("YES", clerk().name()), tuple("NO", clerk().name()));
        assertThat(ways(matter)).doesNotContain("copyright-enforcement");
        assertThat(matter.events()).contains(MatterEvent.CONDITIONS_ESTABLISHED);
    }

    @Test
    void whatChangesNothingIsRefused() {
        MatterAtHand matter = aCopyrightComplaint();
        establish(matter, Condition.ACT_PLACE, "421202");
        refused("condition.nothing-new", () -> establish(matter, Condition.ACT_PLACE, "421202"));
        refused("condition.nothing-new", () -> establish(matter, Condition.MONOPOLY, "UNKNOWN"));
        refused("condition.no-such-place", () -> establish(matter, Condition.ACT_PLACE, "999999"));
        assertThat(the(MatterConditions.class).ofMatter(matter.id())).hasSize(1);
    }

    @Test
    void ofTwoWhoSawTheSameOnlyOneWrites() {
        MatterAtHand matter = aCopyrightComplaint();
        int seen = matter.version();
        desk.establish(clerk(), matter.number(), seen, Map.of(Condition.PUBLIC_INTEREST, "YES"));
        refused("stale", () -> desk.establish(clerk(), matter.number(), seen, Map.of(Condition.PUBLIC_INTEREST, "NO")));
        assertThat(the(ConditionDesk.class).kept(matter.id())).containsEntry(Condition.PUBLIC_INTEREST, "YES");
    }

    @Test
    void nobodyButTheCentreEstablishes() {
        MatterAtHand matter = aCopyrightComplaint();
        notFound(
                () -> desk.establish(mediator(), matter.number(), matter.version(), Map.of(Condition.MONOPOLY, "YES")));
    }

    @Test
    void theFilingProposesWhatItLetsOneGuess() {
        MatterAtHand matter = aFiling()
                .ofKind(MatterKind.REPORT)
                .saying(new Particulars(
                        List.of(new StatedRight(IpType.TRADEMARK, "1", null, null)),
                        Map.of(Question.CONSUMER_NUMBER, "42120026001")))
                .filed();
        assertThat(the(FiledHints.class).of(matter.matter()))
                .containsEntry(Condition.CONSUMER_PURCHASE, "YES")
                .containsEntry(Condition.ACT_PLACE, "421202")
                .containsEntry(Condition.DOMICILE, "421202");
        assertThat(the(KnownFacts.class).of(matter.id())).isEqualTo(Known.NOTHING);
        assertThat(the(Cautions.class).of(matter.matter()))
                .extracting(Caution::kind)
                .contains(RouteCaution.CONSUMER);
    }

    @Nested
    class Cautioned {
        private static List<RouteCaution> cautions(MatterAtHand matter) {
            return the(Cautions.class).of(matter.matter()).stream()
                    .map(Caution::kind)
                    .toList();
        }

        @Test
        void isWhoeverRoutesAnOldClaim() {
            MatterAtHand matter = aFiling()
                    .ofKind(MatterKind.COMPLAINT)
                    .on(LocalDate.of(2022, 1, 1))
                    .accepted();
            assertThat(cautions(matter)).contains(RouteCaution.LIMITATION_UNKNOWN);
            establish(matter, Condition.KNOWN_ON, "2023-11-22");
            assertThat(cautions(matter)).contains(RouteCaution.LIMITATION_OVER);
            establish(matter, Condition.KNOWN_ON, "2023-11-23");
            assertThat(cautions(matter)).contains(RouteCaution.LIMITATION_NEAR);
            establish(matter, Condition.KNOWN_ON, "2026-01-10");
            assertThat(cautions(matter))
                    .doesNotContain(
                            RouteCaution.LIMITATION_NEAR,
                            RouteCaution.LIMITATION_OVER,
                            RouteCaution.LIMITATION_UNKNOWN);
        }

        @Test
        void isWhoeverRoutesWhatIsElsewhereOrShaky() {
            MatterAtHand matter = aFiling()
                    .ofKind(MatterKind.COMPLAINT)
                    .about(IpType.DESIGN)
                    .claiming(Claim.STOP, Claim.OWNERSHIP)
                    .besides(OtherProceeding.IN_COURT)
                    .accepted();
            assertThat(cautions(matter))
                    .containsExactly(
                            RouteCaution.IN_COURT,
                            RouteCaution.PLACE_UNKNOWN,
                            RouteCaution.OWNERSHIP_NOT_CONFIRMED,
                            RouteCaution.NO_EVALUATION_REPORT);
            establish(matter, Condition.EVALUATION_REPORT, "YES");
            establish(matter, Condition.ACT_PLACE, "country");
            assertThat(cautions(matter))
                    .contains(RouteCaution.OUTSIDE_CITY)
                    .doesNotContain(RouteCaution.NO_EVALUATION_REPORT, RouteCaution.PLACE_UNKNOWN);
        }
    }
}
