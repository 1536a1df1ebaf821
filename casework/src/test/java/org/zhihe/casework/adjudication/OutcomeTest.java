package org.zhihe.casework.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.timekeeping.ClockDesk;

/** How an adjudication ends and on which ground, and who reads of it. */
class OutcomeTest extends AdjudicationRoom {
    private List<MatterEvent> readBy(Audience own) {
        return the(Timeline.class).lines(matter.id(), List.of(Audience.PARTIES, own)).stream()
                .map(Timeline.Line::event)
                .toList();
    }

    private void close(ClosingGround ground) {
        desk.close(adjudicator, matter.number(), version(), ground, "说明");
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosingGround.class,
            names = {"WITHDRAWN", "NOT_QUALIFIED", "NO_SUCCESSOR", "LIMITATION", "OTHER"})
    void whoeverWasServedReadsOnWhichGroundItWasClosed(ClosingGround ground) {
        served();
        close(ground);
        assertThat(opened().closingGround()).isEqualTo(ground);
        assertThat(readBy(Audience.RESPONDENT))
                .contains(MatterEvent.ADJUDICATION_ENDED_SERVED)
                .doesNotContain(MatterEvent.ADJUDICATION_WITHDRAWN);
        assertThat(readBy(Audience.APPLICANT))
                .contains(MatterEvent.ADJUDICATION_ENDED_SERVED, MatterEvent.ADJUDICATION_WITHDRAWN);
    }

    @Test
    void whoDoesNotKnowOfItReadsNothing() {
        file(EnumSet.allOf(FilingCondition.class));
        close(ClosingGround.WITHDRAWN);
        assertThat(readBy(Audience.APPLICANT)).contains(MatterEvent.ADJUDICATION_ENDED_UNSERVED);
        assertThat(readBy(Audience.RESPONDENT)).noneMatch(event -> event.name().startsWith("ADJUDICATION"));
    }

    @Test
    void thatTheTimeIsOverIsForTheRespondentToShow() {
        file(EnumSet.allOf(FilingCondition.class));
        refused("adjudication.not-served", () -> close(ClosingGround.LIMITATION));
    }

    @Test
    void aRespondentIsLetInOnceItWasServed() {
        RespondentDoor door = the(RespondentDoor.class);
        long respondent = matter.respondent().id();
        file(EnumSet.allOf(FilingCondition.class));
        refused("adjudication.not-served", () -> door.open(adjudicator, matter.number(), version(), respondent));
        desk.serve(adjudicator, matter.number(), version(), CLOCK.today(), false);
        door.open(adjudicator, matter.number(), version(), respondent);
        assertThat(matter.respondent().invitedAt()).isNotNull();
        assertThat(matter.toldOf(MatterEvent.ADJUDICATION_SHOWN)).hasSize(1);
        notFound(() -> door.open(
                adjudicator, matter.number(), version(), matter.applicant().id()));
    }

    @Test
    void bothReadWhatWasDecidedAndUntilWhenTheyMaySue() {
        decided();
        assertThat(readBy(Audience.RESPONDENT)).contains(MatterEvent.ADJUDICATION_DECIDED);
    }

    @Test
    void whatWasNotPutRightIsAGroundOnlyAfterItsLastDay() {
        refused("adjudication.supplement-not-asked", () -> refuse(RefusalGround.NOT_SUPPLEMENTED));
        note(AdjudicationActKind.SUPPLEMENT_ASKED);
        refused("adjudication.supplement-runs", () -> refuse(RefusalGround.NOT_SUPPLEMENTED));
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        refuse(RefusalGround.NOT_SUPPLEMENTED);
        assertThat(opened().refusalGround()).isEqualTo(RefusalGround.NOT_SUPPLEMENTED);
    }

    private void refuse(RefusalGround ground) {
        desk.doNotFile(adjudicator, matter.number(), version(), ground, "说明");
    }

    @Test
    void talksOfSettlingStopTheClosingClockAndItIsKnownWhoStoppedIt() {
        served();
        List<Deadline> all = the(Deadlines.class).findByMatterIdOrderById(matter.id());
        long closing = all.stream()
                .filter(one -> one.rule() == DeadlineRule.ADJUDICATION_DECISION)
                .findFirst()
                .orElseThrow()
                .id();
        the(ClockDesk.class)
                .pause(
                        adjudicator,
                        matter.number(),
                        ClockDesk.version(all),
                        closing,
                        PauseReason.SETTLEMENT,
                        "双方书面同意协商");
        assertThat(the(Deadlines.class).findById(closing).orElseThrow())
                .extracting(Deadline::paused, Deadline::pauseReason)
                .containsExactly(true, PauseReason.SETTLEMENT);
        assertThat(count("SELECT paused_by FROM deadline_pause WHERE deadline_id = ?", closing))
                .isEqualTo(adjudicator.id());
        assertThat(matter.events()).endsWith(MatterEvent.CLOCK_PAUSED);
    }
}
