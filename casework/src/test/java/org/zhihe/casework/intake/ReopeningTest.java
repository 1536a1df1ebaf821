package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Samples;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Outcome;

class ReopeningTest extends CaseworkTest {
    /** The sixtieth day after the conclusion on 23 November 2026. */
    private static final LocalDate LAST = LocalDate.of(2027, 1, 22);

    private final ReopeningDesk desk = the(ReopeningDesk.class);

    private static MatterAtHand concluded() {
        MatterAtHand matter = aFiling().accepted();
        conclude(matter);
        return matter;
    }

    private static void conclude(MatterAtHand matter) {
        the(IntakeDesk.class).conclude(clerk(), matter.number(), matter.version(), Outcome.ADVISED, "已答复", false);
    }

    private void reopen(MatterAtHand matter) {
        desk.reopen(matter.applicantAccess(), "对方又开了一家店。", UUID.randomUUID().toString());
    }

    @Test
    void goesOnUnderItsNumberWithAClockOfItsOwn() {
        MatterAtHand matter = concluded();
        String number = matter.number();
        reopen(matter);
        assertThat(matter.matter().number()).isEqualTo(number);
        assertThat(matter.status()).isEqualTo(MatterStatus.ACCEPTED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ROUTING);
        assertThat(matter.events()).endsWith(MatterEvent.CONCLUDED, MatterEvent.REOPENED);
        assertThat(matter.route().status()).isEqualTo(MatterStatus.IN_PROGRESS);
    }

    @Test
    void keepsTheNewFactsAndFilesAndWhatHadBeenReached() throws IOException {
        MatterAtHand matter = concluded();
        String form = UUID.randomUUID().toString();
        the(Uploads.class).add(form, EvidencePurpose.OTHER, "新店.jpg", Samples.of("新店.jpg"));
        desk.reopen(matter.applicantAccess(), "对方又开了一家店。", form);
        assertThat(the(Reopenings.class).findByMatterIdOrderById(matter.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.newFacts()).isEqualTo("对方又开了一家店。");
                    assertThat(one.outcome()).isEqualTo(Outcome.ADVISED);
                });
        assertThat(matter.matter().outcome()).isNull();
        assertThat(count("SELECT COUNT(*) FROM evidence WHERE matter_id = ?", matter.id()))
                .isEqualTo(1);
    }

    @Test
    void isPossibleOnTheLastDayAndNotOnTheNext() {
        MatterAtHand matter = concluded();
        MatterAtHand late = concluded();
        CLOCK.turnTo(LAST);
        reopen(matter);
        CLOCK.turnTo(LAST.plusDays(1));
        refused("reopening.too-late", () -> reopen(late));
        assertThat(late.status()).isEqualTo(MatterStatus.CONCLUDED);
    }

    @Test
    void isNotForWhatWasWithdrawnOrIsRunning() {
        MatterAtHand withdrawn = aFiling().filed();
        the(PartyDesk.class).withdraw(withdrawn.applicantAccess());
        refused("reopening.not-concluded", () -> reopen(withdrawn));
        MatterAtHand running = aFiling().accepted();
        refused("reopening.not-concluded", () -> reopen(running));
    }

    @Test
    void isNotForTheRespondent() {
        MatterAtHand matter = concluded();
        notFound(() -> desk.reopen(
                matter.accessOf(matter.respondent()), "不该能", UUID.randomUUID().toString()));
    }

    @Test
    void canHappenAgainAfterTheNextConclusion() {
        MatterAtHand matter = concluded();
        reopen(matter);
        conclude(matter);
        reopen(matter);
        assertThat(the(Reopenings.class).findByMatterIdOrderById(matter.id())).hasSize(2);
    }
}
