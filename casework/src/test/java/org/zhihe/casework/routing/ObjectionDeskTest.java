package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.party.PartyAccess;

/** An objection of a party to where its matter was sent. */
class ObjectionDeskTest extends CaseworkTest {
    private final MatterAtHand matter = inMediation();

    private static MatterAtHand inMediation() {
        return aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.TRADEMARK)
                .claiming(Claim.STOP, Claim.DAMAGES)
                .accepted()
                .route("mediation-always-possible");
    }

    private Track open() {
        return matter.tracks().stream().filter(Track::open).findFirst().orElseThrow();
    }

    private void reroute() {
        Track from = open();
        the(RerouteDesk.class)
                .reroute(
                        clerk(),
                        matter.number(),
                        matter.version(),
                        from.kind(),
                        from.id(),
                        RouteChoice.rule("trademark-enforcement", "对方仍在销售，需要查处"));
    }

    private long decision() {
        return the(RouteDecisions.class).ofMatter(matter.id()).get(0).id();
    }

    private void object(PartyAccess access) {
        the(ObjectionDesk.class).object(access, decision(), "我要求查处，不同意调解");
    }

    private void keep() {
        int version = the(RouteObjections.class)
                .findOpen(matter.id())
                .map(RouteObjection::version)
                .orElse(0);
        the(ObjectionDesk.class).keep(clerk(), matter.number(), version, "赔偿只能调解或者起诉");
    }

    @Test
    void hasToBeAnsweredInFiveWorkingDaysAndStopsNothing() {
        object(matter.applicantAccess());
        assertThat(matter.due(DeadlineRule.OBJECTION_ANSWER)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(open().kind()).isEqualTo(ProcedureKind.MEDIATION);
        assertThat(matter.toldOf(MatterEvent.ROUTE_OBJECTED)).containsExactly("zhangsan@example.invalid");
        assertThat(the(RouteObjections.class).owed(Desk.INTAKE, clerk().bodyId(), clerk().id(), false))
                .extracting(RouteObjections.Owed::number)
                .contains(matter.number());
    }

    @Test
    void isOneAtATimeAndOneForEachDecision() {
        object(matter.applicantAccess());
        refused("objection.waiting", () -> object(matter.applicantAccess()));
        keep();
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.OBJECTION_ANSWER);
        assertThat(matter.toldOf(MatterEvent.ROUTE_KEPT)).containsExactly("zhangsan@example.invalid");
        refused("objection.answered", () -> object(matter.applicantAccess()));
        refused("objection.none", this::keep);
    }

    @Test
    void isAnsweredByAnotherWay() {
        object(matter.applicantAccess());
        reroute();
        assertThat(the(PartyRoutes.class).of(matter.applicantAccess(), matter.matter()))
                .flatExtracting(PartyRoute::objections)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(ObjectionStatus.REROUTED);
                    assertThat(line.answer()).isEqualTo("对方仍在销售，需要查处");
                });
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.OBJECTION_ANSWER);
    }

    @Test
    void againstWhatHasEndedIsTooLate() {
        long mediation = decision();
        reroute();
        refused("objection.too-late", () -> the(ObjectionDesk.class)
                .object(matter.applicantAccess(), mediation, "不同意"));
    }

    @Test
    void ofTheRespondentIsOnlyAgainstWhatItTakesPartIn() {
        PartyAccess respondent = matter.accessOf(matter.respondent());
        assertThat(the(PartyRoutes.class).of(respondent, matter.matter()))
                .singleElement()
                .satisfies(route -> {
                    assertThat(route.open()).isTrue();
                    assertThat(route.alternatives()).isEmpty();
                });
        reroute();
        notFound(() -> object(respondent));
    }

    @Test
    void ofAnotherMatterDoesNotExist() {
        PartyAccess stranger = inMediation().applicantAccess();
        notFound(() -> object(stranger));
    }
}
