package org.zhihe.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.intake.IntakeDesk;

/** What happened is written down with the change itself, or not at all. */
class JournalTest extends CaseworkTest {
    @Nested
    class ATransactionThatIsRolledBack {
        @Test
        void leavesNeitherLineNorMailNorChange() {
            MatterAtHand matter = aFiling().filed();
            assertThatThrownBy(() -> inTransaction(() -> {
                        the(IntakeDesk.class).accept(clerk(), matter.number(), matter.version());
                        assertThat(matter.events()).endsWith(MatterEvent.ACCEPTED);
                        throw new IllegalStateException("the lights go out");
                    }))
                    .hasMessage("the lights go out");
            assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
            assertThat(matter.events()).containsExactly(MatterEvent.FILED);
            assertThat(matter.toldOf(MatterEvent.ACCEPTED)).isEmpty();
        }

        @Test
        void leavesNoGapInTheNumbers() {
            long before = inTransaction(() -> the(Numbers.class).next("test"));
            assertThatThrownBy(() -> inTransaction(() -> {
                        the(Numbers.class).next("test");
                        throw new IllegalStateException("the lights go out");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(inTransaction(() -> the(Numbers.class).next("test"))).isEqualTo(before + 1);
        }

        @Test
        void isTheFateOfEveryRefusedStep() {
            MatterAtHand matter = aFiling().accepted();
            List<MatterEvent> before = matter.events();
            refused("transition", () -> the(IntakeDesk.class).accept(clerk(), matter.number(), matter.version()));
            assertThat(matter.events()).isEqualTo(before);
        }
    }

    @Test
    void aNumberIsNotDrawnOutsideATransaction() {
        assertThatThrownBy(() -> the(Numbers.class).next("test"))
                .isNotInstanceOf(NullPointerException.class)
                .hasMessageContaining("transaction");
    }

    @Nested
    class TheLines {
        private List<MatterEvent> readBy(MatterAtHand matter, Audience... audiences) {
            return the(Timeline.class).lines(matter.id(), List.of(audiences)).stream()
                    .map(Timeline.Line::event)
                    .toList();
        }

        @Test
        void areReadByThoseTheyAreFor() {
            MatterAtHand matter = MediationAtHand.aMediation().begun().matter();
            assertThat(readBy(matter, Audience.PARTIES))
                    .contains(MatterEvent.MEDIATION_STARTED)
                    .doesNotContain(MatterEvent.ACCEPTED);
            assertThat(readBy(matter, Audience.PARTIES, Audience.APPLICANT))
                    .startsWith(MatterEvent.MEDIATION_STARTED)
                    .endsWith(MatterEvent.FILED);
        }

        @Test
        void sayWhoActed() {
            MatterAtHand matter = aFiling().accepted();
            List<Timeline.Line> lines = the(Timeline.class).lines(matter.id(), List.of(Audience.values()));
            assertThat(lines.get(0).actor()).isEqualTo(Actor.Kind.STAFF);
            assertThat(lines.get(0).staffName()).isEqualTo(clerk().name());
            assertThat(lines.get(0).bodyShortName()).isEqualTo("市维权调解中心");
            assertThat(lines.get(1).actor()).isEqualTo(Actor.Kind.PARTY);
            assertThat(lines.get(1).partySide()).isEqualTo("APPLICANT");
        }
    }

    @Nested
    class TheMails {
        @Test
        void goToTheApplicantAndTheRespondentsThatWereLetIn() {
            MediationAtHand mediation =
                    MediationAtHand.aMediation(aFiling().against("甲公司", "乙公司")).appointed();
            MatterAtHand matter = mediation.matter();
            mediation.invited(matter.respondent(1));
            mediation.answered(matter.applicant(), org.zhihe.casework.mediation.Consent.Answer.REFUSED);
            assertThat(matter.toldOf(MatterEvent.MEDIATION_REFUSED))
                    .containsExactly("zhangsan@example.invalid", "respondent1@example.invalid");
        }

        @Test
        void ofAnEventForTheApplicantGoToNoRespondent() {
            MatterAtHand matter = MediationAtHand.aMediation().begun().matter();
            inTransaction(() -> {
                the(Journal.class).enter(matter.id(), MatterEvent.ROUTED, clerk().actor(), "调解");
                return null;
            });
            assertThat(matter.toldOf(MatterEvent.ROUTED))
                    .containsExactly("zhangsan@example.invalid", "zhangsan@example.invalid");
        }
    }
}
