package org.zhihe.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;

class TracksTest extends CaseworkTest {
    private final Tracks tracks = the(Tracks.class);

    private static MatterAtHand inEnforcement() {
        return aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.TRADEMARK)
                .claiming(Claim.STOP, Claim.DAMAGES)
                .accepted()
                .route("trademark-enforcement");
    }

    private static List<ProcedureKind> kinds(List<Track> tracks) {
        return tracks.stream().map(Track::kind).toList();
    }

    @Test
    void aRespondentReadsOfAMediationAndNotOfTheEnforcementAgainstIt() {
        MatterAtHand matter = inEnforcement().route("mediation-always-possible");
        assertThat(kinds(tracks.ofMatter(matter.id())))
                .containsExactlyInAnyOrder(ProcedureKind.ENFORCEMENT, ProcedureKind.MEDIATION);
        assertThat(kinds(tracks.ofMatterForRespondent(matter.id()))).containsExactly(ProcedureKind.MEDIATION);
    }

    @Test
    void atABodyRunsWhatHasNotEndedThereOfTheKindsAskedFor() {
        MatterAtHand matter = inEnforcement();
        long regulator = tracks.ofMatter(matter.id()).get(0).bodyId();
        assertThat(running(regulator, ProcedureKind.ENFORCEMENT)).contains(matter.number());
        assertThat(running(regulator, ProcedureKind.MEDIATION)).doesNotContain(matter.number());
        the(Rows.class).change("UPDATE enforcement_case SET ended_at = opened_at WHERE matter_id = ?", matter.id());
        assertThat(running(regulator, ProcedureKind.ENFORCEMENT)).doesNotContain(matter.number());
    }

    private List<String> running(long body, ProcedureKind kind) {
        return tracks.runningAt(body, List.of(kind)).stream()
                .map(Tracks.Running::number)
                .toList();
    }

    /** The one entrustment of a matter is found by its unique key before there is a plan. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mediation",
                "judicial_confirmation",
                "enforcement_case",
                "administrative_adjudication",
                "court_referral",
                "administrative_mediation",
                "transfer"
            })
    void theDatabaseLooksEachKindUpByTheMatter(String table) {
        String plan = String.valueOf(
                the(Rows.class).one("EXPLAIN FORMAT=JSON SELECT * FROM " + Tracks.EVERY + " WHERE t.matter_id = 7"));
        String before = "\"table_name\": \"" + table + "\"";
        assertThat(plan).contains(before);
        String own = plan.substring(plan.indexOf(before) + before.length());
        int next = own.indexOf("\"table_name\"");
        assertThat(next < 0 ? own : own.substring(0, next)).contains("matter_id");
    }
}
