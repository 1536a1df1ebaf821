package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;

/** A matter is taken from one body and given to another; what its parties say to it is {@link ObjectionDeskTest}. */
class RerouteDeskTest extends CaseworkTest {
    private static AFiling aTrademarkComplaint() {
        return aFiling().ofKind(MatterKind.COMPLAINT).about(IpType.TRADEMARK).claiming(Claim.STOP, Claim.DAMAGES);
    }

    private static MatterAtHand inMediation() {
        return aTrademarkComplaint().accepted().route("mediation-always-possible");
    }

    private static Track open(MatterAtHand matter) {
        return matter.tracks().stream().filter(Track::open).findFirst().orElseThrow();
    }

    private static void reroute(MatterAtHand matter, RouteChoice choice) {
        Track from = open(matter);
        the(RerouteDesk.class).reroute(clerk(), matter.number(), matter.version(), from.kind(), from.id(), choice);
    }

    private static RouteChoice toRegulator() {
        return RouteChoice.rule("trademark-enforcement", "对方仍在销售，需要查处");
    }

    @Nested
    class Rerouted {
        @Test
        void theOldProcedureEndsAndTheNewOneBeginsUnderTheSameNumber() {
            MatterAtHand matter = inMediation();
            String number = matter.number();
            CLOCK.pass(Duration.ofMinutes(1));
            reroute(matter, toRegulator());
            assertThat(matter.number()).isEqualTo(number);
            assertThat(matter.status()).isEqualTo(MatterStatus.IN_PROGRESS);
            assertThat(matter.tracks())
                    .extracting(track -> track.kind() + " " + track.status())
                    .containsExactly("MEDIATION TERMINATED", "ENFORCEMENT CHECKING");
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_FILING);
            assertThat(matter.events()).contains(MatterEvent.MEDIATION_TERMINATED, MatterEvent.REROUTED);
            assertThat(matter.toldOf(MatterEvent.REROUTED)).containsExactly("zhangsan@example.invalid");
        }

        @Test
        void theOldBodyHasItNoMore() {
            MatterAtHand matter = inMediation();
            reroute(matter, toRegulator());
            assertThat(texts(
                            "SELECT desk FROM assignment WHERE matter_id = ? AND ended_at IS NULL ORDER BY id",
                            matter.id()))
                    .containsExactly("INTAKE", "ENFORCEMENT");
        }

        @Test
        void theDecisionSaysWhatItReplacesAndWhyAndWhatElseWasOpen() {
            MatterAtHand matter = inMediation();
            reroute(matter, toRegulator());
            RouteDecisions.RouteRow latest =
                    the(RouteDecisions.class).ofMatter(matter.id()).get(0);
            assertThat(latest.replacedBodyName()).isEqualTo("咸宁市知识产权人民调解委员会");
            assertThat(latest.reason()).isEqualTo("对方仍在销售，需要查处");
            assertThat(latest.ruleVersion()).isZero();
            assertThat(the(RouteAlternatives.class).ofMatter(matter.id()))
                    .filteredOn(line -> line.decisionId() == latest.id())
                    .extracting(RouteAlternatives.Line::procedureKind)
                    .containsExactly(
                            ProcedureKind.COURT_REFERRAL,
                            ProcedureKind.ADMINISTRATIVE_MEDIATION,
                            ProcedureKind.MEDIATION);
        }
    }

    @Nested
    class HandedOver {
        private static final String REASON = "内部理由不外传";

        private MatterAtHand inEnforcement() {
            return aTrademarkComplaint().accepted().route("trademark-enforcement");
        }

        private List<Timeline.Line> read(MatterAtHand matter, Audience... readers) {
            return the(Timeline.class).lines(matter.id(), List.of(readers));
        }

        @Test
        void isNoActInLawAndMailedToNobody() {
            MatterAtHand matter = inEnforcement();
            reroute(matter, RouteChoice.rule("mediation-always-possible", REASON));
            assertThat(matter.tracks())
                    .extracting(track -> track.kind() + " " + track.status())
                    .contains("ENFORCEMENT HANDED_OVER");
            assertThat(matter.events())
                    .contains(MatterEvent.PROCEDURE_HANDED_OVER)
                    .doesNotContain(MatterEvent.ENFORCEMENT_NOT_FILED, MatterEvent.ENFORCEMENT_CLOSED);
            assertThat(matter.toldOf(MatterEvent.PROCEDURE_HANDED_OVER)).isEmpty();
            assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_NOT_FILED)).isEmpty();
            assertThat(matter.toldOf(MatterEvent.REROUTED)).hasSize(1);
        }

        @Test
        void isNotToldToTheOtherSideNorIsTheReason() {
            MatterAtHand matter = aTrademarkComplaint().accepted().route("trademark-damages-office");
            reroute(matter, RouteChoice.rule("trademark-enforcement", REASON));
            assertThat(matter.tracks())
                    .extracting(track -> track.kind() + " " + track.status())
                    .contains("ADMINISTRATIVE_MEDIATION HANDED_OVER");
            assertThat(read(matter, Audience.PARTIES, Audience.RESPONDENT))
                    .noneMatch(line -> line.details().contains(REASON))
                    .extracting(Timeline.Line::event)
                    .doesNotContain(MatterEvent.PROCEDURE_HANDED_OVER, MatterEvent.REROUTED);
            assertThat(read(matter, Audience.APPLICANT))
                    .filteredOn(line -> line.event() == MatterEvent.PROCEDURE_HANDED_OVER)
                    .singleElement()
                    .satisfies(line -> assertThat(line.details()).doesNotContain(REASON));
        }

        @Test
        void leavesTheRespondentWithWhatItTakesPartIn() {
            MatterAtHand matter = inMediation();
            reroute(matter, toRegulator());
            assertThat(the(Tracks.class).ofMatterForRespondent(matter.id()))
                    .extracting(Track::kind)
                    .containsExactly(ProcedureKind.MEDIATION);
        }
    }

    @Nested
    class Refused {
        @Test
        void isAnyOfItWithoutAReason() {
            MatterAtHand matter = inMediation();
            refused("route.reason-missing", () -> reroute(matter, RouteChoice.rule("trademark-enforcement", " ")));
            assertThat(open(matter).kind()).isEqualTo(ProcedureKind.MEDIATION);
        }

        @Test
        void isTheWayItIsOnAlready() {
            MatterAtHand matter = inMediation();
            refused("reroute.same", () -> reroute(matter, RouteChoice.rule("mediation-always-possible", "再试")));
            assertThat(matter.tracks()).singleElement().satisfies(track -> assertThat(track.open())
                    .isTrue());
        }

        @Test
        void isWhatHasEnded() {
            MediationAtHand mediation = MediationAtHand.aMediation(
                            aTrademarkComplaint().ofKind(MatterKind.MEDIATION_REQUEST))
                    .agreed();
            MatterAtHand matter = mediation.matter();
            Track ended = matter.tracks().get(0);
            refused("reroute.not-possible", () -> the(RerouteDesk.class)
                    .reroute(clerk(), matter.number(), matter.version(), ended.kind(), ended.id(), toRegulator()));
            assertThat(matter.trackStatus()).isEqualTo("AGREED");
        }

        @Test
        void isASecondOfficerWhoSawItBefore() {
            MatterAtHand matter = inMediation();
            Track from = open(matter);
            int seen = matter.version();
            reroute(matter, toRegulator());
            refused("stale", () -> the(RerouteDesk.class)
                    .reroute(clerk(), matter.number(), seen, from.kind(), from.id(), toRegulator()));
        }

        @Test
        void isTheWayBackUnlessSomethingNewHasComeUp() {
            MatterAtHand matter = inMediation();
            reroute(matter, toRegulator());
            refused("route.cycle", () -> matter.route("mediation-always-possible"));
            the(RoutingDesk.class)
                    .route(
                            clerk(),
                            matter.number(),
                            matter.version(),
                            RouteChoice.rule("mediation-always-possible", "双方要求")
                                    .onNewFact("对方已停止销售，愿意赔偿"));
            assertThat(the(RouteDecisions.class).ofMatter(matter.id()).get(0).newFact())
                    .isEqualTo("对方已停止销售，愿意赔偿");
        }

        @Test
        void isSomebodyElsesDesk() {
            MatterAtHand matter = inMediation();
            Track from = open(matter);
            notFound(() -> the(RerouteDesk.class)
                    .reroute(
                            officer(Role.ENFORCEMENT_OFFICER, "market-regulator"),
                            matter.number(),
                            matter.version(),
                            from.kind(),
                            from.id(),
                            toRegulator()));
        }
    }

    @Nested
    class AWayOfOnesOwn {
        @Test
        void needsABasisAndAReasonAndABodyThatDoesIt() {
            MatterAtHand matter = aTrademarkComplaint().accepted();
            route(
                    matter,
                    RouteChoice.byHand(ProcedureKind.ADJUDICATION, "market-regulator", "依据", "理由"),
                    "route.not-theirs");
            route(
                    matter,
                    RouteChoice.byHand(ProcedureKind.ENFORCEMENT, "copyright-office", " ", "理由"),
                    "route.basis-missing");
            route(
                    matter,
                    RouteChoice.byHand(ProcedureKind.ENFORCEMENT, "copyright-office", "依据", ""),
                    "route.reason-missing");
            route(
                    matter,
                    RouteChoice.byHand(ProcedureKind.ENFORCEMENT, "forestry-bureau", "依据", "理由"),
                    "route.outside");
            assertThat(matter.status()).isEqualTo(MatterStatus.ACCEPTED);
            the(RoutingDesk.class)
                    .route(
                            clerk(),
                            matter.number(),
                            matter.version(),
                            RouteChoice.byHand(
                                    ProcedureKind.ENFORCEMENT, "copyright-office", "《著作权法》第五十三条", "标识同时是美术作品"));
            assertThat(the(RouteDecisions.class).ofMatter(matter.id()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.ruleVersion()).isNull();
                        assertThat(row.basis()).isEqualTo("《著作权法》第五十三条");
                        assertThat(row.bodyName()).isEqualTo("咸宁市版权局");
                    });
        }

        private void route(MatterAtHand matter, RouteChoice choice, String why) {
            refused(why, () -> the(RoutingDesk.class).route(clerk(), matter.number(), matter.version(), choice));
        }
    }

    @Nested
    class ASimpleMatter {
        @Test
        void hasAShorterPromiseUntilItsProceduresHaveEnded() {
            MatterAtHand matter = aTrademarkComplaint().accepted();
            RouteChoice choice = RouteChoice.rule("trademark-enforcement", null).as(Complexity.SIMPLE);
            the(RoutingDesk.class).route(clerk(), matter.number(), matter.version(), choice);
            assertThat(matter.due(DeadlineRule.SIMPLE_TRACK)).isEqualTo(LocalDate.of(2026, 12, 14));
            assertThat(the(RouteDecisions.class).ofMatter(matter.id()).get(0).complexity())
                    .isEqualTo(Complexity.SIMPLE);
        }
    }
}
