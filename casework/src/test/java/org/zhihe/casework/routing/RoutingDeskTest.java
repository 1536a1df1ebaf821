package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;

class RoutingDeskTest extends CaseworkTest {
    private final RoutingDesk desk = the(RoutingDesk.class);

    private static MatterAtHand aTrademarkComplaint() {
        return aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.TRADEMARK)
                .claiming(Claim.STOP, Claim.DAMAGES)
                .accepted();
    }

    private void route(MatterAtHand matter, String rule, String reason) {
        desk.route(clerk(), matter.number(), matter.version(), rule, reason);
    }

    @Nested
    class TheFirstWay {
        @Test
        void needsNoReasonAndOpensItsProcedure() {
            MatterAtHand matter = aTrademarkComplaint();
            route(matter, "trademark-enforcement", null);
            assertThat(matter.status()).isEqualTo(MatterStatus.IN_PROGRESS);
            assertThat(matter.tracks()).singleElement().satisfies(track -> {
                assertThat(track.kind()).isEqualTo(ProcedureKind.ENFORCEMENT);
                assertThat(track.bodyName()).isEqualTo("咸宁市市场监督管理局");
                assertThat(track.open()).isTrue();
            });
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_FILING);
        }

        @Test
        void isKeptWithItsBasisAndWhoDecided() {
            MatterAtHand matter = aTrademarkComplaint();
            route(matter, "trademark-enforcement", null);
            assertThat(the(RouteDecisions.class).ofMatter(matter.id()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.basis()).contains("第六十条");
                        assertThat(row.reason()).isNull();
                        assertThat(row.decidedByName()).isEqualTo(clerk().name());
                    });
        }
    }

    @Nested
    class AnotherWay {
        @Test
        void needsAReason() {
            MatterAtHand matter = aTrademarkComplaint();
            refused("route.reason-missing", () -> route(matter, "mediation-always-possible", null));
            refused("route.reason-missing", () -> route(matter, "mediation-always-possible", "  "));
            route(matter, "mediation-always-possible", "双方都愿意先谈");
            assertThat(the(RouteDecisions.class).ofMatter(matter.id()))
                    .extracting(RouteDecisions.RouteRow::reason)
                    .containsExactly("双方都愿意先谈");
            assertThat(texts("SELECT proposed_rule FROM route_decision WHERE matter_id = ?", matter.id()))
                    .containsExactly("trademark-enforcement");
        }

        @Test
        void thatTheRulesDoNotProposeIsRefused() {
            MatterAtHand matter = aTrademarkComplaint();
            refused("route.not-proposed", () -> route(matter, "patent-stop-adjudication", "当事人要求"));
            assertThat(matter.status()).isEqualTo(MatterStatus.ACCEPTED);
            assertThat(matter.tracks()).isEmpty();
        }

        @Test
        void canBeTakenBesidesTheFirst() {
            MatterAtHand matter = aTrademarkComplaint();
            route(matter, "trademark-enforcement", null);
            CLOCK.pass(java.time.Duration.ofMinutes(1));
            route(matter, "mediation-always-possible", "同时调解赔偿");
            assertThat(matter.tracks())
                    .extracting(Track::kind)
                    .containsExactly(ProcedureKind.ENFORCEMENT, ProcedureKind.MEDIATION);
        }
    }

    @Nested
    class ACriminalLead {
        private MatterAtHand withSigns() {
            MatterAtHand matter = aTrademarkComplaint();
            the(ConditionDesk.class)
                    .establish(clerk(), matter.number(), matter.version(), Map.of(Condition.CRIMINAL_SIGNS, "YES"));
            return matter;
        }

        @Test
        void isNoWayOfAMatter() {
            MatterAtHand matter = withSigns();
            refused("route.lead-by-transfer", () -> route(matter, "suspected-crime", "涉嫌犯罪"));
            for (String body : new String[] {"police", "procuratorate"}) {
                RouteChoice choice = RouteChoice.byHand(ProcedureKind.TRANSFER, body, "移送规定第三条", "涉嫌犯罪");
                refused("route.lead-by-transfer", () -> desk.route(clerk(), matter.number(), matter.version(), choice));
            }
            assertThat(matter.status()).isEqualTo(MatterStatus.ACCEPTED);
            assertThat(matter.runningClocks()).contains(DeadlineRule.ROUTING);
        }

        @Test
        void isNotAmongWhatTheApplicantReads() {
            MatterAtHand matter = withSigns();
            route(matter, "trademark-enforcement", null);
            assertThat(the(Routing.class).consider(matter.matter()).leads())
                    .extracting(one -> one.body().code())
                    .containsExactly("police");
            assertThat(the(PartyRoutes.class).of(matter.applicantAccess(), matter.matter()))
                    .singleElement()
                    .satisfies(route -> assertThat(route.alternatives())
                            .isNotEmpty()
                            .extracting(RouteAlternatives.Line::bodyName)
                            .doesNotContain("咸宁市公安局"));
        }
    }

    @Test
    void theSameProcedureIsNotOpenedTwiceAtABodyAndNothingOfTheTryStays() {
        MatterAtHand matter = aTrademarkComplaint();
        for (String rule : new String[] {"trademark-enforcement", "trademark-damages", "mediation-always-possible"}) {
            route(matter, rule, "当事人要求");
            int before = matter.version();
            refused("route.already-open", () -> route(matter, rule, "当事人要求"));
            assertThat(matter.version()).isEqualTo(before);
        }
        assertThat(matter.tracks()).hasSize(3);
        assertThat(count("SELECT COUNT(*) FROM route_decision WHERE matter_id = ?", matter.id()))
                .isEqualTo(3);
    }

    @Test
    void aMatterThatIsNotAcceptedIsNotRouted() {
        MatterAtHand matter = aFiling().filed();
        refused("transition", () -> route(matter, "mediation-on-request", null));
    }
}
