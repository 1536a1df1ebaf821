package org.zhihe.casework.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.OtherProceeding;

class GuideTest extends CaseworkTest {
    private static Advice advised(Situation situation) {
        return the(Guide.class).advise(situation);
    }

    private static Situation wanting(Happening happening, IpType right, Claim... wishes) {
        return new Situation(happening, right, Set.of(wishes), OtherProceeding.NONE, OtherSide.KNOWN, Place.HERE);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}: {7} because {6}")
    @CsvFileSource(resources = "/guide-situations.csv", numLinesToSkip = 1)
    void recommends(
            Happening happening,
            IpType right,
            String wishes,
            OtherProceeding other,
            OtherSide side,
            Place place,
            GuideRule rule,
            Recourse recourse,
            String body) {
        Set<Claim> wanted = Stream.ofNullable(wishes)
                .flatMap(all -> Arrays.stream(all.split("\\+")))
                .map(Claim::valueOf)
                .collect(Collectors.toSet());
        Advice advice = advised(new Situation(happening, right, wanted, other, side, place));
        assertThat(advice.reason()).isEqualTo(rule);
        assertThat(advice.recommended().recourse()).isEqualTo(recourse);
        assertThat(
                        advice.recommended().body() == null
                                ? null
                                : advice.recommended().body().code())
                .isEqualTo(body);
        assertThat(advice.others())
                .extracting(Course::recourse)
                .doesNotContain(recourse)
                .doesNotHaveDuplicates();
    }

    /** Whatever anybody can answer. */
    @Nested
    class InEverySituation {
        private static List<Situation> all(Happening happening) {
            List<IpType> rights = Stream.concat(Stream.of((IpType) null), happening.rights().stream())
                    .toList();
            return rights.stream()
                    .flatMap(right -> wishes(happening).stream().flatMap(wishes -> Arrays.stream(
                                    OtherProceeding.values())
                            .flatMap(other -> Arrays.stream(OtherSide.values()).flatMap(side -> Arrays.stream(
                                            Place.values())
                                    .map(place -> new Situation(happening, right, wishes, other, side, place))))))
                    .toList();
        }

        private static List<Set<Claim>> wishes(Happening happening) {
            if (!happening.dispute()) {
                return List.of(Set.of());
            }
            Claim[] claims = Claim.values();
            return Stream.iterate(1, mask -> mask + 1)
                    .limit((1 << claims.length) - 1)
                    .map(mask -> Arrays.stream(claims)
                            .filter(claim -> (mask & 1 << claim.ordinal()) != 0)
                            .collect(Collectors.toSet()))
                    .toList();
        }

        @ParameterizedTest
        @EnumSource(value = Happening.class, mode = EnumSource.Mode.EXCLUDE, names = "SOMETHING_ELSE")
        void whatIsRecommendedIsOpen(Happening happening) {
            for (Situation situation : all(happening)) {
                GuideRule rule = GuideRule.first(situation);
                assertThat(rule.recourse().openTo(situation))
                        .as("%s by %s in %s", rule.recourse(), rule, situation)
                        .isTrue();
            }
        }

        @Test
        void noRuleIsOutOfReach() {
            Set<GuideRule> reached = new HashSet<>();
            EnumSet.complementOf(EnumSet.of(Happening.SOMETHING_ELSE)).stream()
                    .flatMap(happening -> all(happening).stream())
                    .forEach(situation -> reached.add(GuideRule.first(situation)));
            assertThat(reached).containsExactlyInAnyOrder(GuideRule.values());
        }
    }

    @Nested
    class Alternatives {
        @Test
        void ofAPatentInfringementAreAllThatTheLawLeavesOpen() {
            Advice advice = advised(wanting(Happening.COPIED_PRODUCT, IpType.INVENTION, Claim.STOP, Claim.DAMAGES));
            assertThat(advice.others())
                    .extracting(Course::recourse)
                    .containsExactly(Recourse.ADJUDICATION, Recourse.COURT, Recourse.ASSISTANCE);
            assertThat(advice.others())
                    .filteredOn(one -> one.recourse() == Recourse.COURT)
                    .singleElement()
                    .satisfies(court -> assertThat(court.body().code()).isEqualTo("court-wuhan"));
        }

        @Test
        void haveNoCourtAndNoAdjudicationWhereArbitrationIsAgreed() {
            Situation situation = new Situation(
                    Happening.COPIED_PRODUCT,
                    IpType.INVENTION,
                    Set.of(Claim.STOP),
                    OtherProceeding.ARBITRATION_CLAUSE,
                    OtherSide.KNOWN,
                    Place.HERE);
            assertThat(advised(situation).others())
                    .extracting(Course::recourse)
                    .containsExactly(Recourse.ARBITRATION, Recourse.ASSISTANCE);
        }

        @ParameterizedTest
        @EnumSource(IpType.class)
        void nameACourtForEveryRight(IpType right) {
            Advice advice = advised(wanting(Happening.OWN_DISPUTE, right, Claim.OWNERSHIP));
            assertThat(advice.others())
                    .filteredOn(one -> one.recourse() == Recourse.COURT)
                    .singleElement()
                    .satisfies(court -> assertThat(court.body()).isNotNull());
        }
    }

    @Nested
    class Remarks {
        @Test
        void sayWhatCannotBeConfirmedAndWhatRunsOut() {
            assertThat(advised(wanting(Happening.OWN_DISPUTE, IpType.DESIGN, Claim.OWNERSHIP))
                            .remarks())
                    .containsExactly(Remark.OWNERSHIP_NOT_CONFIRMED);
            assertThat(advised(wanting(Happening.COPIED_PRODUCT, IpType.DESIGN, Claim.STOP))
                            .remarks())
                    .containsExactly(Remark.EVALUATION_REPORT, Remark.THREE_YEARS);
        }
    }

    @ParameterizedTest
    @EnumSource(OtherTopic.class)
    void everyOtherTopicHasAnOfficeWithATelephone(OtherTopic topic) {
        assertThat(the(OtherOffices.class).findByTopic(topic))
                .hasValueSatisfying(office -> assertThat(office.phone()).matches("[0-9-]{3,}"));
    }
}
