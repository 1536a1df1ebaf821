package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.matter.ProcedureKind.ADJUDICATION;
import static org.zhihe.casework.matter.ProcedureKind.COURT_REFERRAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.matter.ProcedureKind;

/** What the city's rule table proposes for matters as people bring them. */
class RoutingTableTest extends CaseworkTest {
    private static List<RouteProposal> proposed(AFiling filing) {
        return the(Routing.class).propose(filing.filed().matter());
    }

    private static AFiling situation(MatterKind kind, IpType right, String claims) {
        Claim[] asked = "-".equals(claims)
                ? new Claim[0]
                : Arrays.stream(claims.split("\\+")).map(Claim::valueOf).toArray(Claim[]::new);
        return AFiling.aFiling().ofKind(kind).about(right).claiming(asked);
    }

    @ParameterizedTest(name = "{2} of a {1} in a {0}: {3} at {4}")
    @CsvFileSource(resources = "/routing-situations.csv", numLinesToSkip = 1)
    void theFirstProposalIsTheCompetentBodyWithItsBasis(
            MatterKind kind, IpType right, String claims, ProcedureKind procedure, String body, String basis) {
        RouteProposal first = proposed(situation(kind, right, claims)).get(0);
        assertThat(first.rule().procedureKind()).isEqualTo(procedure);
        assertThat(first.body().code()).isEqualTo(body);
        assertThat(first.rule().basis()).contains(basis);
    }

    @ParameterizedTest
    @EnumSource(IpType.class)
    void thereIsAWayForEveryRightAndKindWhateverIsClaimed(IpType right) {
        for (MatterKind kind : MatterKind.values()) {
            for (Claim claim : Claim.values()) {
                assertThat(proposed(situation(kind, right, claim.name()))).isNotEmpty();
            }
        }
    }

    @Test
    void mediationIsAmongTheWaysOfEveryComplaint() {
        for (IpType right : IpType.values()) {
            assertThat(proposed(situation(MatterKind.COMPLAINT, right, "DAMAGES")))
                    .extracting(one -> one.rule().procedureKind())
                    .contains(ProcedureKind.MEDIATION);
        }
    }

    @Test
    void aProcedureAtABodyIsProposedOnce() {
        assertThat(proposed(situation(MatterKind.COMPLAINT, IpType.TRADEMARK, "STOP+DAMAGES+PUNISH")))
                .extracting(
                        one -> one.rule().procedureKind() + " at " + one.body().code())
                .doesNotHaveDuplicates()
                .containsExactly(
                        "ENFORCEMENT at market-regulator",
                        "COURT_REFERRAL at court-xianan",
                        "MEDIATION at mediation-committee");
    }

    @ParameterizedTest(name = "an act of {0} falls under {1}")
    @CsvSource({
        "2026-12-31, （2019年）第六十条",
        "2027-01-01, （2026年）第七十四条",
    })
    void theTrademarkLawOfTheDayOfTheActApplies(LocalDate day, String basis) {
        AFiling filing =
                situation(MatterKind.COMPLAINT, IpType.TRADEMARK, "PUNISH").on(day);
        assertThat(proposed(filing).get(0).rule().basis()).contains(basis);
    }

    @ParameterizedTest(name = "an act of {0} falls under {1}")
    @CsvSource({
        "2025-10-14, （2019年）第九条",
        "2025-10-15, （2025年）第十条",
    })
    void theUnfairCompetitionLawOfTheDayOfTheActApplies(LocalDate day, String basis) {
        AFiling filing =
                situation(MatterKind.REPORT, IpType.TRADE_SECRET, "STOP").on(day);
        assertThat(proposed(filing).get(0).rule().basis()).contains(basis);
    }

    @Test
    void anOldActStillFindsItsCourtAndItsRegulator() {
        LocalDate day = LocalDate.of(2021, 9, 1);
        assertThat(proposed(situation(MatterKind.COMPLAINT, IpType.INVENTION, "DAMAGES")
                        .on(day)))
                .extracting(one -> one.body().code())
                .contains("court-wuhan");
        assertThat(proposed(situation(MatterKind.REPORT, IpType.TRADEMARK, "-").on(day)))
                .extracting(one -> one.body().code())
                .containsExactly("market-regulator");
    }

    @ParameterizedTest
    @EnumSource(
            value = OtherProceeding.class,
            names = {"ARBITRATION_CLAUSE", "IN_ARBITRATION"})
    void arbitrationLeavesNeitherAdjudicationNorCourt(OtherProceeding arbitration) {
        assertThat(proposed(situation(MatterKind.COMPLAINT, IpType.INVENTION, "STOP+DAMAGES")
                        .besides(arbitration)))
                .isNotEmpty()
                .extracting(one -> one.rule().procedureKind())
                .doesNotContain(ADJUDICATION, COURT_REFERRAL);
    }

    @Test
    void aDisputeInCourtIsNotAdjudicatedBesides() {
        assertThat(proposed(
                        situation(MatterKind.COMPLAINT, IpType.DESIGN, "STOP").besides(OtherProceeding.IN_COURT)))
                .isNotEmpty()
                .extracting(one -> one.rule().procedureKind())
                .doesNotContain(ADJUDICATION);
    }

    @Test
    void everyRuleOfTheTableNamesABodyOfTheCity() {
        List<String> codes =
                the(Bodies.class).findAllOrderById().stream().map(Body::code).toList();
        assertThat(the(RoutingRules.class).inOrder()).hasSizeGreaterThan(20).allSatisfy(rule -> assertThat(codes)
                .contains(rule.bodyCode()));
    }
}
