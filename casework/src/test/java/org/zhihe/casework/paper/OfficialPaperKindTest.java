package org.zhihe.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationResult;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.EnforcementResult;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.referral.ReferralStatus;

/** Which paper may be issued when, asked of every state there is. */
class OfficialPaperKindTest {
    /** Kind | states | what must be decided | what must have been done | what must not have been done. */
    private static final List<String> TABLE = List.of(
            "ENFORCEMENT_FILED | FILED PENALTY_NOTICED | | |",
            "ENFORCEMENT_NOT_FILED | NOT_FILED | | |",
            "PENALTY_NOTICE | FILED PENALTY_NOTICED | | |",
            "PENALTY_HEARING | PENALTY_NOTICED | | HEARING_ASKED | HEARING_HELD",
            "PENALTY_DECISION | DECIDED | PENALTY | |",
            "NO_PENALTY_DECISION | DECIDED | NO_PENALTY | |",
            "COMPLIANCE_URGING | DECIDED | PENALTY | SERVED | FULFILLED EXECUTION_APPLIED EXECUTION_ENDED"
                    + " EXECUTION_LAPSED REMEDY_OPEN ANNULLED",
            "ENFORCEMENT_OUTCOME | DECIDED CLOSED | | | ANNULLED",
            "ADJUDICATION_SUPPLEMENT | REQUESTED | | SUPPLEMENT_ASKED | SUPPLEMENTED",
            "ADJUDICATION_REPORT | REQUESTED FILED SERVED | | REPORT_AWAITED |",
            "ADJUDICATION_FILED | FILED SERVED HEARD | | |",
            "ADJUDICATION_NOT_FILED | NOT_FILED | | |",
            "ADJUDICATION_ANSWER | FILED SERVED | | |",
            "ADJUDICATION_HEARING | FILED SERVED | | HEARING_CALLED |",
            "ADJUDICATION_STAY | STAYED | | |",
            "ADJUDICATION_RESUMPTION | FILED SERVED HEARD | | RESUMED |",
            "ADJUDICATION_DECISION | DECIDED | | |",
            "ADJUDICATION_WITHDRAWN | WITHDRAWN | | |",
            "AGENCY_MEDIATION_OPINION | REQUESTED ASKED REFUSED | | |",
            "AGENCY_MEDIATION_FILED | FILED | | |",
            "AGENCY_MEDIATION_NOT_FILED | NOT_FILED | | |",
            "AGENCY_MEDIATION_MEETING | FILED | | |",
            "AGENCY_MEDIATION_ENDED | NOT_AGREED WITHDRAWN | | |",
            "REFERRAL_LIST | SENT RECEIPTED | | |",
            "MEDIATION_CERTIFICATE | JOINING APPLIED RETURNED | | |");

    private static final Map<ProcedureKind, List<Enum<?>>> STATES = Map.of(
            ProcedureKind.ENFORCEMENT, List.of(EnforcementStatus.values()),
            ProcedureKind.ADJUDICATION, List.of(AdjudicationStatus.values()),
            ProcedureKind.ADMINISTRATIVE_MEDIATION, List.of(AdministrativeMediationStatus.values()),
            ProcedureKind.COURT_REFERRAL, List.of(ReferralStatus.values()),
            ProcedureKind.CONFIRMATION, List.of(ConfirmationStatus.values()));

    private record Row(
            OfficialPaperKind kind, Set<String> states, Set<Enum<?>> result, Set<Enum<?>> after, Set<Enum<?>> before) {
        Enum<?> decided() {
            return result.isEmpty() ? null : result.iterator().next();
        }
    }

    static Stream<Row> rows() {
        return TABLE.stream().map(line -> {
            String[] cells = line.split("\\|", -1);
            OfficialPaperKind kind = OfficialPaperKind.valueOf(cells[0].strip());
            return new Row(
                    kind,
                    Set.of(cells[1].strip().split(" ")),
                    named(kind, cells[2], EnforcementResult.values(), AdjudicationResult.values()),
                    named(kind, cells[3], EnforcementActKind.values(), AdjudicationActKind.values()),
                    named(kind, cells[4], EnforcementActKind.values(), AdjudicationActKind.values()));
        });
    }

    private static Set<Enum<?>> named(
            OfficialPaperKind kind, String names, Enum<?>[] ofCase, Enum<?>[] ofAdjudication) {
        Enum<?>[] all = kind.procedure() == ProcedureKind.ENFORCEMENT ? ofCase : ofAdjudication;
        return Stream.concat(Arrays.stream(all), Arrays.stream(Circumstance.values()))
                .filter(one -> List.of(names.strip().split(" ")).contains(one.name()))
                .collect(Collectors.toSet());
    }

    private static boolean possible(Row row, Enum<?> status, Enum<?> result, Set<Enum<?>> done) {
        return row.kind().possible(new Stage(row.kind().procedure(), status, result, done));
    }

    @Test
    void everyKindStandsInTheTable() {
        assertThat(rows().map(Row::kind)).containsExactly(OfficialPaperKind.values());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isIssuedInItsStatesAndInNoOther(Row row) {
        STATES.forEach((procedure, states) -> states.forEach(status -> {
            Stage stage = new Stage(procedure, status, row.decided(), row.after());
            boolean expected =
                    procedure == row.kind().procedure() && row.states().contains(status.name());
            assertThat(row.kind().possible(stage)).as(procedure + " " + status).isEqualTo(expected);
            assertThat(OfficialPaperKind.possibleAt(stage).contains(row.kind())).isEqualTo(expected);
        }));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void waitsForWhatItTellsOfAndIsLateAfterWhatEndsIt(Row row) {
        for (Enum<?> status : STATES.get(row.kind().procedure())) {
            if (!row.after().isEmpty()) {
                assertThat(possible(row, status, row.decided(), Set.of())).isFalse();
            }
            row.before().forEach(act -> {
                Set<Enum<?>> done =
                        Stream.concat(row.after().stream(), Stream.of(act)).collect(Collectors.toSet());
                assertThat(possible(row, status, row.decided(), done))
                        .as(act.name())
                        .isFalse();
            });
            if (!row.result().isEmpty()) {
                assertThat(possible(row, status, null, row.after())).isFalse();
                EnumSet.complementOf(EnumSet.of((EnforcementResult) row.decided()))
                        .forEach(other -> assertThat(possible(row, status, other, row.after()))
                                .as(other.name())
                                .isFalse());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasADeskThatIsNeitherACourtNorAnOnlooker(Row row) {
        assertThat(row.kind().desks()).isNotEmpty().doesNotContain(Desk.COURT, Desk.OVERSIGHT);
    }
}
