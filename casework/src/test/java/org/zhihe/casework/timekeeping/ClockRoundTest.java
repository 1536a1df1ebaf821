package org.zhihe.casework.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;

/** Each test looks at matters of its own; the round meets all there are. */
class ClockRoundTest extends CaseworkTest {
    private final ClockRound round = the(ClockRound.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");

    /** Hundreds of other tests' clocks, which nobody there waits for any more, need not be told one by one. */
    @BeforeAll
    static void forgetsWhatOtherTestsHaveLeft() {
        the(Rows.class).change("UPDATE deadline SET status = 'LIFTED' WHERE status IN ('OPEN', 'PAUSED')");
    }

    @AfterEach
    void noHeads() {
        the(Rows.class).change("DELETE FROM desk_head");
    }

    private static MatterAtHand aReport() {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .claiming(Claim.PUNISH)
                .accepted()
                .route();
    }

    private static List<String> kinds(MatterAtHand matter) {
        return texts(
                "SELECT CONCAT(n.kind, ' ', d.rule) FROM deadline_notice n JOIN deadline d ON d.id = n.deadline_id"
                        + " WHERE d.matter_id = ? ORDER BY n.id",
                matter.id());
    }

    /** How many mails of this kind went to the person about the matter. */
    private static long mails(String notice, Officer to, MatterAtHand about) {
        return count(
                "SELECT COUNT(*) FROM outbox_message WHERE notice = ? AND staff_id = ? AND details LIKE ?",
                notice,
                to.id(),
                about.number() + "%");
    }

    @Nested
    class TheHandler {
        @Test
        void isRemindedBeforeTheDayAndToldAfterItOnceEach() {
            MatterAtHand matter = aReport();
            goOn(LocalDate.of(2026, 12, 8));
            assertThat(kinds(matter)).isEmpty();
            goOn(LocalDate.of(2026, 12, 9));
            goOn(LocalDate.of(2026, 12, 10));
            assertThat(kinds(matter)).containsExactly("AHEAD ENFORCEMENT_FILING");
            goOn(LocalDate.of(2026, 12, 14));
            assertThat(kinds(matter)).containsExactly("AHEAD ENFORCEMENT_FILING");
            goOn(LocalDate.of(2026, 12, 15));
            goOn(LocalDate.of(2026, 12, 15));
            assertThat(kinds(matter)).containsExactly("AHEAD ENFORCEMENT_FILING", "PAST ENFORCEMENT_FILING");
            assertThat(mails("STAFF_CLOCK_AHEAD", inspector, matter)).isEqualTo(1);
            assertThat(mails("STAFF_CLOCK_PAST", inspector, matter)).isEqualTo(1);
            assertThat(matter.events()).endsWith(MatterEvent.CLOCK_PASSED);
        }

        @Test
        void isTheOneWhoHasTheMatterAndNotThoseBeside() {
            MediationAtHand mediation = MediationAtHand.aMediation().appointed();
            MatterAtHand matter = mediation.matter();
            goOn(LocalDate.of(2026, 12, 24));
            assertThat(mails("STAFF_CLOCK_PAST", mediator(), matter)).isEqualTo(1);
            assertThat(mails("STAFF_CLOCK_PAST", anotherMediator(), matter)).isZero();
            assertThat(mails("STAFF_CLOCK_PAST", secretary(), matter)).isZero();
        }

        @Test
        void readsNoNameOfAParty() {
            MatterAtHand matter = aReport();
            goOn(LocalDate.of(2026, 12, 15));
            assertThat(texts(
                            "SELECT details FROM outbox_message WHERE notice = 'STAFF_CLOCK_PAST' AND details LIKE ?",
                            matter.number() + "%"))
                    .isNotEmpty()
                    .allMatch(details -> details.equals(
                            matter.number() + "\u001f@DeadlineRule.ENFORCEMENT_FILING\u001f@day 2026-12-14"));
        }

        @Test
        void isToldAgainWhenTheClockWasGivenMoreTime() {
            MatterAtHand matter = aReport();
            goOn(LocalDate.of(2026, 12, 10));
            the(Rows.class)
                    .change(
                            "UPDATE deadline SET due_on = '2027-01-04', raw_on = '2027-01-04' WHERE matter_id = ?",
                            matter.id());
            goOn(LocalDate.of(2026, 12, 31));
            assertThat(kinds(matter)).containsExactly("AHEAD ENFORCEMENT_FILING", "AHEAD ENFORCEMENT_FILING");
        }

        @Test
        void isLeftInPeaceWhileTheClockStands() {
            MatterAtHand matter = aReport();
            the(Rows.class).change("UPDATE deadline SET status = 'PAUSED' WHERE matter_id = ?", matter.id());
            goOn(LocalDate.of(2027, 2, 1));
            assertThat(kinds(matter)).isEmpty();
        }
    }

    @Nested
    class TheHead {
        @Test
        void isToldAfterThreeWorkingDays() {
            MatterAtHand matter = aReport();
            Officer head = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
            the(HeadDesk.class).name(officer(Role.ADMINISTRATOR, "centre"), head.id());
            goOn(LocalDate.of(2026, 12, 16));
            assertThat(mails("STAFF_CLOCK_ESCALATED", head, matter)).isZero();
            goOn(LocalDate.of(2026, 12, 17));
            goOn(LocalDate.of(2026, 12, 18));
            assertThat(mails("STAFF_CLOCK_ESCALATED", head, matter)).isEqualTo(1);
        }
    }

    @Nested
    class AParty {
        @Test
        void isRemindedOfItsCorrectionAndNothingIsDeclinedForIt() {
            MatterAtHand matter = aFiling().filed();
            the(IntakeDesk.class).requestCorrection(clerk(), matter.number(), matter.version(), List.of("请补充权利证明"));
            goOn(LocalDate.of(2026, 12, 4));
            goOn(LocalDate.of(2026, 12, 4));
            assertThat(matter.toldOf(MatterEvent.CLOCK_NEAR_FOR_APPLICANT)).hasSize(1);
            goOn(LocalDate.of(2026, 12, 9));
            assertThat(kinds(matter)).containsExactly("AHEAD CORRECTION", "PAST CORRECTION");
            assertThat(mails("STAFF_CLOCK_PAST", clerk(), matter)).isEqualTo(1);
            assertThat(matter.status()).hasToString("CORRECTION_REQUESTED");
        }

        @Test
        void makesNobodyLateByLettingItsDayPass() {
            MatterAtHand matter = aFiling().filed();
            the(IntakeDesk.class).requestCorrection(clerk(), matter.number(), matter.version(), List.of("请补充权利证明"));
            goOn(LocalDate.of(2026, 12, 31));
            assertThat(kinds(matter)).containsExactly("PAST CORRECTION");
            assertThat(mails("STAFF_CLOCK_ESCALATED", clerk(), matter)).isZero();
        }

        @Test
        void findsTheDoorClosedWhenTheThirtyDaysHavePassed() {
            MediationAtHand mediation = MediationAtHand.aMediation().agreed();
            MatterAtHand matter = mediation.matter();
            mediation.joined(matter.applicant());
            goOn(LocalDate.of(2026, 12, 24));
            assertThat(matter.events()).contains(MatterEvent.CLOCK_PASSED, MatterEvent.CONFIRMATION_EXPIRED);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        }
    }

    /** The machine's clock, set a day ahead, back, and ahead again. */
    @Test
    void aClockSetForthAndBackTellsNothingTwiceAndLosesNothing() {
        MatterAtHand matter = aReport();
        goOn(LocalDate.of(2026, 12, 14));
        CLOCK.pass(Duration.ofDays(1));
        round.go();
        CLOCK.pass(Duration.ofDays(-1));
        round.go();
        CLOCK.pass(Duration.ofDays(1));
        round.go();
        goOn(LocalDate.of(2026, 12, 17));
        assertThat(kinds(matter))
                .containsExactly("AHEAD ENFORCEMENT_FILING", "PAST ENFORCEMENT_FILING", "ESCALATED ENFORCEMENT_FILING");
        assertThat(mails("STAFF_CLOCK_PAST", inspector, matter)).isEqualTo(1);
    }

    @Test
    void twoProgramsAtOnceTellEachClockOnce() throws Exception {
        List<MatterAtHand> matters = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            matters.add(AFiling.aFiling().filed());
        }
        CLOCK.turnTo(LocalDate.of(2026, 12, 7));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> program = () -> {
            together.await();
            return round.go();
        };
        ExecutorService programs = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = programs.submit(program);
            Future<Integer> other = programs.submit(program);
            assertThat(one.get() + other.get()).isGreaterThanOrEqualTo(2 * matters.size());
        } finally {
            programs.shutdownNow();
        }
        // What one of them found locked and left to the other may be left over.
        round.go();
        for (MatterAtHand matter : matters) {
            assertThat(kinds(matter)).containsExactlyInAnyOrder("PAST ACCEPTANCE", "ESCALATED ACCEPTANCE");
            assertThat(mails("STAFF_CLOCK_PAST", clerk(), matter)).isEqualTo(1);
            assertThat(matter.events())
                    .filteredOn(MatterEvent.CLOCK_PASSED::equals)
                    .hasSize(1);
        }
    }

    private void goOn(LocalDate day) {
        CLOCK.turnTo(day);
        round.go();
    }
}
