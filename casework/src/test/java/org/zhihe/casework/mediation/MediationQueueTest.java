package org.zhihe.casework.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.question.QuestionDesk;

class MediationQueueTest extends CaseworkTest {
    private final MediationQueue queue = the(MediationQueue.class);
    private final MediationAtHand mediation = MediationAtHand.aMediation();

    private List<MediationRow> found(Officer officer, MediationNarrowing narrowed) {
        return queue.rows(officer, narrowed.with(narrowed.handler(), mediation.number()));
    }

    private MediationRow row() {
        return found(secretary(), MediationNarrowing.in(List.of(MatterStatus.values())))
                .get(0);
    }

    private void waitsFor(MediationTurn turn) {
        assertThat(row().turn()).isEqualTo(turn);
        assertThat(found(secretary(), MediationNarrowing.waitingFor(turn.whose())))
                .hasSize(1);
        MediationTurn.Whose other =
                turn.whose() == MediationTurn.Whose.DESK ? MediationTurn.Whose.PARTIES : MediationTurn.Whose.DESK;
        assertThat(found(secretary(), MediationNarrowing.waitingFor(other))).isEmpty();
    }

    @Nested
    class Waits {
        @Test
        void forTheSecretaryAsLongAsNobodyHasIt() {
            waitsFor(MediationTurn.APPOINT);
            assertThat(row().mediator()).isNull();
            assertThat(found(mediator(), MediationNarrowing.in(MediationNarrowing.RUNNING)))
                    .isEmpty();
        }

        @Test
        void forTheDeskUntilTheOtherSideIsInvitedAndThenForTheParties() {
            mediation.appointed();
            waitsFor(MediationTurn.INVITE);
            assertThat(row().mediator()).isEqualTo(mediator().name());
            mediation.invited(mediation.matter().respondent());
            waitsFor(MediationTurn.CONSENT);
        }

        @Test
        void forTheDeskWhenASideSaysNo() {
            mediation
                    .appointed()
                    .invited(mediation.matter().respondent())
                    .answered(mediation.matter().respondent(), Consent.Answer.REFUSED);
            waitsFor(MediationTurn.REFUSED);
        }

        @Test
        void forTheDeskWhileItMediatesAndSaysWhenTheSessionIs() {
            mediation.begun();
            waitsFor(MediationTurn.MEDIATE);
            assertThat(row().sessionAt()).isNull();
            var when = CLOCK.instant().plus(Duration.ofDays(1));
            the(SessionDesk.class)
                    .schedule(
                            mediator(),
                            mediation.number(),
                            mediation.version(),
                            MediationSession.Mode.ON_SITE,
                            when,
                            "调解室");
            waitsFor(MediationTurn.SESSION);
            assertThat(row().sessionAt()).isEqualTo(when);
        }

        @Test
        void forThePartiesAndTheCourtOnceTheyHaveAgreed() {
            mediation.agreed();
            waitsFor(MediationTurn.WINDOW);
            mediation.joined(mediation.matter().applicant());
            waitsFor(MediationTurn.JOINING);
            mediation.joined(mediation.matter().respondent());
            waitsFor(MediationTurn.COURT);
            the(CourtDesk.class)
                    .returnForCompletion(
                            officer(Role.COURT_CLERK, "court-xianan"),
                            mediation.number(),
                            mediation.confirmation().version(),
                            "请补充身份证明");
            waitsFor(MediationTurn.COMPLETE);
        }

        @Test
        void forTheCentreWhenTheMediationHasFailed() {
            mediation.begun();
            the(MediationDesk.class)
                    .fail(mediator(), mediation.number(), mediation.version(), FailureReason.TOO_FAR_APART, "分歧大");
            waitsFor(MediationTurn.CENTRE);
        }

        @Test
        void forTheDeskWhileAQuestionIsUnanswered() {
            mediation.appointed().invited(mediation.matter().respondent());
            the(QuestionDesk.class).ask(mediation.matter().applicantAccess(), "什么时候开调解会？");
            waitsFor(MediationTurn.ANSWER_QUESTION);
            assertThat(row().rule()).isEqualTo(DeadlineRule.ANSWER_QUESTION);
        }
    }

    @Nested
    class Clocks {
        @Test
        void putAMatterAmongThoseOfTheWeekAndThenAmongTheLate() {
            mediation.appointed();
            LocalDate last = mediation.matter().due(DeadlineRule.MEDIATION);
            CLOCK.turnTo(last.minusDays(7));
            due(Due.LATER);
            CLOCK.turnTo(last.minusDays(6));
            due(Due.SOON);
            CLOCK.turnTo(last);
            due(Due.SOON);
            CLOCK.turnTo(last.plusDays(1));
            due(Due.OVERDUE);
        }

        private void due(Due due) {
            for (Due each : Due.values()) {
                assertThat(found(mediator(), MediationNarrowing.due(each)))
                        .as(each.name())
                        .hasSize(each == due ? 1 : 0);
            }
            assertThat(queue.counts(mediator()))
                    .filteredOn(one -> one.turn() == MediationTurn.INVITE && one.due() == due)
                    .isNotEmpty();
        }

        @Test
        void ofACourtPressNobodyHere() {
            mediation.agreed().allJoined();
            assertThat(mediation.matter().runningClocks()).contains(DeadlineRule.CONFIRMATION_ACCEPTANCE);
            assertThat(row().rule()).isNull();
        }
    }

    @Test
    void theHeadOfTheDeskLooksAtOneMediatorAndCountsAgreeWithLists() {
        mediation.appointed();
        long mine = mediator().id();
        MediationNarrowing running = MediationNarrowing.in(MediationNarrowing.RUNNING);
        assertThat(found(secretary(), running.with(mine, ""))).hasSize(1);
        assertThat(queue.rows(secretary(), running.with(anotherMediator().id(), mediation.number())))
                .isEmpty();
        int counted = queue.counts(secretary()).stream()
                .filter(one -> one.handler() == mine && one.turn() == MediationTurn.INVITE)
                .mapToInt(MediationLists.Count::matters)
                .sum();
        MediationNarrowing uninvited =
                new MediationNarrowing(MediationNarrowing.RUNNING, List.of(MediationTurn.INVITE), null, mine, "");
        assertThat(queue.rows(secretary(), uninvited)).hasSize(counted).isNotEmpty();
    }

    @Test
    void whatHasEndedIsCountedAndListedWithoutAskingWhatItWaitsFor() {
        mediation.begun();
        int before = ended();
        the(MediationDesk.class)
                .fail(mediator(), mediation.number(), mediation.version(), FailureReason.TOO_FAR_APART, "分歧大");
        the(IntakeDesk.class)
                .conclude(
                        clerk(),
                        mediation.number(),
                        mediation.matter().version(),
                        Outcome.NOT_SETTLED,
                        "已告知其他途径",
                        false);
        assertThat(ended()).isEqualTo(before + 1);
        assertThat(found(mediator(), MediationNarrowing.in(List.of(MatterStatus.CONCLUDED))))
                .extracting(MediationRow::turn)
                .containsExactly(MediationTurn.NOTHING);
    }

    private int ended() {
        return queue.counts(mediator()).stream()
                .filter(one -> one.turn() == MediationTurn.NOTHING
                        && one.handler() == mediator().id())
                .mapToInt(MediationLists.Count::matters)
                .sum();
    }

    @Test
    void nobodyElseFindsIt() {
        mediation.appointed();
        assertThat(found(anotherMediator(), MediationNarrowing.in(List.of(MatterStatus.values()))))
                .isEmpty();
        notFound(() -> queue.counts(clerk()));
        assertThat(clerk().role().desk()).isNotEqualTo(Desk.MEDIATION);
    }
}
