package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;

/** The victim who went to the police themselves objects, within seven days and once more. */
class VictimDeskTest extends TransferAtHand {
    private final VictimDesk victims = the(VictimDesk.class);
    private final LocalDate notified = CLOCK.today();

    private VictimRequest request() {
        return new VictimRequest(notified, CLOCK.today(), "损失已超过五万元");
    }

    private long asked() {
        long id = refusedByPolice();
        victims.ask(police, id, version(id), request(), null);
        return id;
    }

    private void answer(long id, boolean files) {
        victims.answer(police, id, version(id), files, decision(), null);
    }

    private List<VictimRemedy> all(long id) {
        return reading.victims(reading.of(inspector, id));
    }

    @Test
    void thePoliceAnswerInThirtyDays() {
        long id = asked();
        assertThat(the(Clocks.class).runningUntil(ClockOf.of(matter.id(), DeadlineRule.VICTIM_RECONSIDERATION, id)))
                .contains(LocalDate.of(2026, 12, 23));
        assertThat(all(id)).extracting(VictimRemedy::status).containsExactly(RemedyStatus.ASKED);
        assertThat(reading.history(reading.of(prosecutor, id)).get(0).act()).isEqualTo(MatterEvent.VICTIM_REMEDY);
        assertThat(matter.events()).doesNotContain(MatterEvent.VICTIM_REMEDY);
    }

    @Test
    void theSendersOwnTimeRunsBesides() {
        long id = asked();
        assertThat(clocks())
                .containsExactlyInAnyOrder(DeadlineRule.TRANSFER_REMEDY, DeadlineRule.VICTIM_RECONSIDERATION);
        the(RemedyDesk.class).ask(inspector, id, version(id), RemedyKind.RECONSIDERATION, null, "不服");
        assertThat(clocks())
                .containsExactlyInAnyOrder(DeadlineRule.TRANSFER_RECONSIDERATION, DeadlineRule.VICTIM_RECONSIDERATION);
    }

    @Test
    void whoIsLateHasMissedIt() {
        long id = refusedByPolice();
        CLOCK.pass(Duration.ofDays(8));
        refusedAndUnchanged(id, "transfer.victim-late", () -> victims.ask(police, id, version(id), request(), null));
        VictimRequest inTime = new VictimRequest(notified, notified.plusDays(7), "邮寄，昨日收到");
        victims.ask(police, id, version(id), inTime, null);
        assertThat(all(id)).hasSize(1);
    }

    @Test
    void daysThatCannotBeAreRefused() {
        long id = refusedByPolice();
        VictimRequest before = new VictimRequest(notified, notified.minusDays(1), "早了");
        VictimRequest tomorrow = new VictimRequest(notified, notified.plusDays(1), "明天");
        refusedAndUnchanged(id, "day-in-future", () -> victims.ask(police, id, version(id), before, null));
        refusedAndUnchanged(id, "day-in-future", () -> victims.ask(police, id, version(id), tomorrow, null));
    }

    @Test
    void theReviewFollowsTheReconsiderationAndNothingFollowsTheReview() {
        long id = asked();
        refusedAndUnchanged(id, "transfer.victim-step", () -> victims.ask(police, id, version(id), request(), null));
        answer(id, false);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_REMEDY);
        victims.ask(police, id, version(id), request(), null);
        assertThat(clocks()).contains(DeadlineRule.VICTIM_REVIEW);
        answer(id, false);
        refusedAndUnchanged(id, "transfer.victim-step", () -> victims.ask(police, id, version(id), request(), null));
        assertThat(all(id))
                .extracting(VictimRemedy::kind)
                .containsExactly(VictimRemedyKind.RECONSIDERATION, VictimRemedyKind.REVIEW);
    }

    @Test
    void nobodyIsToldOfTheAnswerToTheReconsiderationBeforeItIsGiven() {
        long id = asked();
        CLOCK.pass(Duration.ofDays(3));
        answer(id, false);
        refusedAndUnchanged(
                id, "transfer.victim-before-answer", () -> victims.ask(police, id, version(id), request(), null));
        VictimRequest after = new VictimRequest(CLOCK.today(), CLOCK.today(), "不服复议决定");
        victims.ask(police, id, version(id), after, null);
        assertThat(all(id)).hasSize(2);
    }

    @Test
    void whenThePoliceFileNobodyWaitsForAnythingElseOfThem() {
        long id = asked();
        the(RemedyDesk.class).ask(inspector, id, version(id), RemedyKind.SUPERVISION, null, "应当立案");
        answer(id, true);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
        assertThat(reading.remedies(reading.of(inspector, id)).get(0).status()).isEqualTo(RemedyStatus.GRANTED);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_HANDOVER);
    }

    @Test
    void whenTheyFileForTheSenderTheVictimIsAnsweredToo() {
        long id = asked();
        RemedyDesk remedies = the(RemedyDesk.class);
        remedies.ask(inspector, id, version(id), RemedyKind.RECONSIDERATION, null, "不服");
        remedies.grant(police, id, version(id), decision(), null);
        assertThat(all(id)).extracting(VictimRemedy::status).containsExactly(RemedyStatus.GRANTED);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_HANDOVER);
    }

    @Test
    void theSenderDoesNotEndItMeanwhile() {
        long id = asked();
        refusedAndUnchanged(id, "transfer.remedy-open", () -> desk.accept(inspector, id, version(id), "不再申请"));
    }

    @Test
    void onlyThePoliceRecordIt() {
        long id = refusedByPolice();
        notFoundAndUnchanged(id, () -> victims.ask(prosecutor, id, version(id), request(), null));
        notFoundAndUnchanged(id, () -> victims.ask(clerk(), id, version(id), request(), null));
    }

    @Test
    void whatWasFiledIsNotObjectedTo() {
        long id = filed();
        refusedAndUnchanged(id, "transfer.not-refused", () -> victims.ask(police, id, version(id), request(), null));
    }
}
