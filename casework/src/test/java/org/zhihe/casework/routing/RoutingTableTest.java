package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.matter.ProcedureKind.ADJUDICATION;
import static org.zhihe.casework.matter.ProcedureKind.COURT_REFERRAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.matter.ProcedureKind;

/** What the city's tables say of matters as people bring them. */
class RoutingTableTest extends CaseworkTest {
    /** What is said of a way in a situation. */
    enum Rank {
        /** The proposal. */
        FIRST,
        /** Certainly open. */
        WAY,
        /** Open if something is so that nobody has established. */
        POSSIBLE,
        /** No way, but staff are told to send it on. */
        LEAD,
        NEVER
    }

    private static List<RouteProposal> proposed(AFiling filing) {
        return the(Routing.class).propose(filing.filed().matter());
    }

    private static AFiling situation(MatterKind kind, IpType right, String claims) {
        return AFiling.aFiling()
                .ofKind(kind)
                .about(right)
                .claiming(claims(claims).toArray(Claim[]::new));
    }

    private static Set<Claim> claims(String joined) {
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        if (joined != null && !joined.equals("-")) {
            Arrays.stream(joined.split("\\+")).map(Claim::valueOf).forEach(claims::add);
        }
        return claims;
    }

    private static Known known(String conditions, String place, String domicile) {
        Map<String, Place> places = the(KnownFacts.class).byCode();
        Known known = Known.NOTHING;
        if (conditions != null) {
            for (String pair : conditions.split("\\+")) {
                String[] parts = pair.split("=");
                known = known.with(Condition.valueOf(parts[0]), parts[1], places);
            }
        }
        if (place != null) {
            known = known.with(Condition.ACT_PLACE, place, places);
        }
        return domicile == null ? known : known.with(Condition.DOMICILE, domicile, places);
    }

    private static String way(RouteProposal one) {
        return one.procedure() + " at " + one.body().code();
    }

    @ParameterizedTest(name = "{2} of a {1} in a {0} besides {3} if {4} on {5}: {10} {11} at {12}")
    @CsvFileSource(resources = "/routes/situations.csv", numLinesToSkip = 1)
    void saysWhoIsCompetentOnWhatBasisAndWhichCourt(ArgumentsAccessor row) {
        Dispute dispute = new Dispute(
                row.get(0, MatterKind.class),
                row.get(1, IpType.class),
                claims(row.getString(2)),
                row.get(3, OtherProceeding.class),
                row.get(5, LocalDate.class),
                row.get(6, LocalDate.class),
                row.get(7, BigDecimal.class),
                known(row.getString(4), row.getString(8), row.getString(9)));
        RuleBook book = the(RuleBooks.class).now();
        Considered considered = book.consider(dispute);
        String wanted = row.getString(11) + " at " + row.getString(12);
        List<RouteProposal> possible =
                considered.possible().stream().map(PossibleRoute::way).toList();
        List<RouteProposal> where =
                switch (row.get(10, Rank.class)) {
                    case POSSIBLE -> possible;
                    case LEAD -> considered.leads();
                    default -> considered.ways();
                };
        switch (row.get(10, Rank.class)) {
            case FIRST -> assertThat(way(considered.ways().get(0))).isEqualTo(wanted);
            case WAY ->
                assertThat(considered.ways()).extracting(RoutingTableTest::way).contains(wanted);
            case POSSIBLE -> {
                assertThat(possible).extracting(RoutingTableTest::way).contains(wanted);
                assertThat(considered.ways()).extracting(RoutingTableTest::way).doesNotContain(wanted);
            }
            case LEAD -> {
                assertThat(considered.leads()).extracting(RoutingTableTest::way).containsExactly(wanted);
                assertThat(Stream.concat(considered.ways().stream(), possible.stream()))
                        .extracting(RoutingTableTest::way)
                        .doesNotContain(wanted);
            }
            case NEVER ->
                assertThat(Stream.concat(considered.ways().stream(), possible.stream()))
                        .extracting(RoutingTableTest::way)
                        .doesNotContain(wanted);
        }
        if (row.get(10, Rank.class) != Rank.NEVER) {
            assertThat(where)
                    .filteredOn(one -> way(one).equals(wanted))
                    .extracting(RouteProposal::basis)
                    .anyMatch(basis -> basis.contains(row.getString(13)));
        }
        assertThat(book.asked(CourtPurpose.CIVIL, dispute, dispute.filedOn()).stream()
                        .filter(one -> one.fit().certain())
                        .map(one -> one.body().code())
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(row.getString(14));
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
                .extracting(RoutingTableTest::way)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "ENFORCEMENT at market-regulator",
                        "COURT_REFERRAL at court-xianan",
                        "ADMINISTRATIVE_MEDIATION at market-regulator",
                        "MEDIATION at mediation-committee");
    }

    @Test
    void whetherAFakePatentIsFiledIsDecidedInTenWorkingDaysAtWhicheverRegulator() {
        assertThat(the(RuleBooks.class).now().rules().stream()
                        .filter(one -> one.procedureKind() == ProcedureKind.ENFORCEMENT)
                        .filter(one -> one.ipTypes().contains(IpType.INVENTION.name())))
                .extracting(RoutingRule::typicalTime)
                .hasSizeGreaterThan(1)
                .containsOnly("10个工作日内决定是否立案");
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
    void aDisputeInCourtIsNeitherAdjudicatedNorMediatedBesides() {
        assertThat(proposed(
                        situation(MatterKind.COMPLAINT, IpType.DESIGN, "STOP").besides(OtherProceeding.IN_COURT)))
                .isEmpty();
    }

    private static List<String> reportedIn(String place, RuleBook book) {
        Dispute dispute = new Dispute(
                MatterKind.REPORT,
                IpType.TRADEMARK,
                Set.of(),
                OtherProceeding.NONE,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 20),
                null,
                known(null, place, null));
        return book.consider(dispute).ways().stream().map(RoutingTableTest::way).toList();
    }

    private static RuleBook with(RuleBook book, Body body) {
        Map<String, Body> bodies = new HashMap<>(book.bodies());
        bodies.put(body.code(), body);
        return new RuleBook(book.rules(), book.courts(), bodies);
    }

    private static Body changed(Body body, boolean inSystem, String place) {
        return new Body(
                body.id(),
                body.code(),
                body.name(),
                body.shortName(),
                body.kind(),
                body.address(),
                body.phone(),
                inSystem,
                body.level(),
                place,
                body.parentCode());
    }

    @Test
    void aCountysBodyThatHasADeskHereHasTheProcedureItself() {
        RuleBook book = the(RuleBooks.class).now();
        Body county = book.bodies().get("market-regulator-421281");
        assertThat(reportedIn("421281", with(book, changed(county, true, "421281"))))
                .startsWith("ENFORCEMENT at market-regulator-421281", "ENFORCEMENT at market-regulator");
    }

    @Test
    void whereACountyHasNoSuchBodyTheCitysIsLeft() {
        RuleBook book = the(RuleBooks.class).now();
        Body county = book.bodies().get("market-regulator-421281");
        assertThat(reportedIn("421281", with(book, changed(county, false, "nowhere"))))
                .startsWith("ENFORCEMENT at market-regulator");
    }

    @Test
    void everyCountyHasItsRegulatorPoliceProcuratorateAgricultureAndForestry() {
        List<String> counties = the(Places.class).findAllOrderByPosition().stream()
                .filter(one -> one.territory() == Territory.CITY)
                .map(Place::code)
                .toList();
        assertThat(counties).hasSize(6).allSatisfy(county -> assertThat(
                        the(RuleBooks.class).now().bodies().values().stream()
                                .filter(one -> county.equals(one.placeCode()) && one.parentCode() != null)
                                .map(Body::kind))
                .containsExactlyInAnyOrder(
                        BodyKind.MARKET_REGULATOR,
                        BodyKind.POLICE,
                        BodyKind.PROCURATORATE,
                        BodyKind.AGRICULTURE,
                        BodyKind.FORESTRY));
    }

    @Test
    void everyCountysBodyWorksForOneOfTheCity() {
        Map<String, Body> bodies = the(RuleBooks.class).now().bodies();
        assertThat(bodies.values()).filteredOn(one -> one.parentCode() != null).allSatisfy(one -> {
            Body parent = bodies.get(one.parentCode());
            assertThat(parent.kind()).isEqualTo(one.kind());
            assertThat(parent.level()).isEqualTo(BodyLevel.CITY);
            assertThat(one.level()).isEqualTo(BodyLevel.COUNTY);
        });
    }

    @Test
    void whoeverAsksForTheCitysBodyGetsNoneOfACounty() {
        for (BodyKind kind : List.of(BodyKind.POLICE, BodyKind.PROCURATORATE, BodyKind.MARKET_REGULATOR)) {
            assertThat(the(Bodies.class).findFirstByKind(kind))
                    .hasValueSatisfying(one -> assertThat(one.level()).isEqualTo(BodyLevel.CITY));
        }
    }

    @Test
    void everyRuleAndCourtOfTheTablesCouldBePublishedAsItIs() {
        RuleBook book = the(RuleBooks.class).now();
        assertThat(book.rules()).hasSizeGreaterThan(50).allSatisfy(rule -> the(RuleDesk.class)
                .check(rule));
        assertThat(book.courts()).hasSizeGreaterThan(15).allSatisfy(row -> the(RuleDesk.class)
                .check(row));
    }

    @Test
    void whatOnlyRulesOutOfForceAreForIsNamedWithThem() {
        Dispute tooEarly = new Dispute(
                MatterKind.REPORT,
                IpType.PLANT_VARIETY,
                Set.of(),
                OtherProceeding.NONE,
                LocalDate.of(2019, 5, 1),
                LocalDate.of(2026, 11, 20),
                null,
                Known.NOTHING);
        Considered considered = the(Routing.class).consider(tooEarly);
        assertThat(considered.ways()).isEmpty();
        assertThat(considered.outOfForce())
                .extracting(RoutingRule::code)
                .contains("plant-variety-report", "plant-variety-report-2022");
    }
}
