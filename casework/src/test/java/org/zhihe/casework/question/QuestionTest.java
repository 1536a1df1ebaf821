package org.zhihe.casework.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.party.PartyAccess;

class QuestionTest extends CaseworkTest {
    private final QuestionDesk questions = the(QuestionDesk.class);
    private final AnswerDesk answers = the(AnswerDesk.class);
    private final PartyMessages messages = the(PartyMessages.class);

    private List<PartyMessages.Line> thread(MatterAtHand matter, PartyAccess access) {
        return messages.ofParty(matter.id(), access.partyId());
    }

    private long last(MatterAtHand matter, Desk desk) {
        List<PartyMessages.Line> lines = messages.ofDesk(matter.id(), desk);
        return lines.get(lines.size() - 1).id();
    }

    @Nested
    class Ask {
        @Test
        void reachesTheDeskThatHasTheMatterAndStartsItsClock() {
            MatterAtHand matter = aFiling().filed();
            questions.ask(matter.applicantAccess(), "还要多久？");
            assertThat(messages.ofDesk(matter.id(), Desk.INTAKE))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.text()).isEqualTo("还要多久？");
                        assertThat(line.partyName()).isEqualTo("张三");
                        assertThat(line.unanswered()).isTrue();
                    });
            assertThat(matter.due(DeadlineRule.ANSWER_QUESTION)).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(matter.toldOf(MatterEvent.QUESTION_ASKED)).isEmpty();
        }

        @Test
        void isPutToTheMediatorsWhileTheyMediateAndStaysThere() {
            MediationAtHand mediation = MediationAtHand.aMediation().begun();
            MatterAtHand matter = mediation.matter();
            questions.ask(matter.accessOf(matter.respondent()), "我们想先看对方的证据。");
            assertThat(messages.ofDesk(matter.id(), Desk.MEDIATION)).hasSize(1);
            assertThat(messages.ofDesk(matter.id(), Desk.INTAKE)).isEmpty();
        }

        @Test
        void isSeenByNobodyOnTheOtherSide() {
            MediationAtHand mediation = MediationAtHand.aMediation().begun();
            MatterAtHand matter = mediation.matter();
            questions.ask(matter.applicantAccess(), "对方的方案能接受吗？");
            assertThat(thread(matter, matter.accessOf(matter.respondent()))).isEmpty();
            assertThat(the(Timeline.class).lines(matter.id(), List.of(Audience.PARTIES, Audience.APPLICANT)))
                    .extracting(Timeline.Line::event)
                    .doesNotContain(MatterEvent.QUESTION_ASKED);
        }

        @Test
        void isAskedOnceHoweverOftenTheFormIsSent() {
            MatterAtHand matter = aFiling().filed();
            questions.ask(matter.applicantAccess(), "还要多久？");
            questions.ask(matter.applicantAccess(), "还要多久？");
            assertThat(thread(matter, matter.applicantAccess())).hasSize(1);
        }

        @Test
        void isLimitedForADay() {
            MatterAtHand matter = aFiling().filed();
            for (int i = 0; i < QuestionDesk.A_DAY; i++) {
                questions.ask(matter.applicantAccess(), "第" + i + "个问题");
            }
            refused("question.too-many", () -> questions.ask(matter.applicantAccess(), "再问一个"));
            CLOCK.pass(Duration.ofHours(15));
            questions.ask(matter.applicantAccess(), "第二天再问");
            assertThat(thread(matter, matter.applicantAccess())).hasSize(QuestionDesk.A_DAY + 1);
        }

        @Test
        void isRefusedOnceTheMatterIsClosedForGood() {
            MatterAtHand taken = aFiling().filed();
            the(PartyDesk.class).withdraw(taken.applicantAccess());
            refused("question.matter-ended", () -> questions.ask(taken.applicantAccess(), "为什么？"));

            MatterAtHand concluded = aFiling().accepted();
            the(IntakeDesk.class)
                    .conclude(clerk(), concluded.number(), concluded.version(), Outcome.ADVISED, "已答复", false);
            questions.ask(concluded.applicantAccess(), "还能再看一下吗？");
            CLOCK.turnTo(LocalDate.of(2027, 1, 23));
            refused("question.matter-ended", () -> questions.ask(concluded.applicantAccess(), "还能再看一下吗？"));
        }

        @Test
        void doesNotStartTheClockOfOneWhoWaitsAlreadyAnew() {
            MatterAtHand matter = aFiling().filed();
            questions.ask(matter.applicantAccess(), "第一个问题");
            LocalDate due = matter.due(DeadlineRule.ANSWER_QUESTION);
            CLOCK.turnTo(LocalDate.of(2026, 11, 25));
            questions.ask(matter.applicantAccess(), "第二个问题");
            assertThat(matter.due(DeadlineRule.ANSWER_QUESTION)).isEqualTo(due);
        }
    }

    @Nested
    class Answer {
        @Test
        void isReadByTheOneWhoAskedAndMailedWithoutItsText() {
            MatterAtHand matter = aFiling().filed();
            questions.ask(matter.applicantAccess(), "还要多久？");
            answers.answer(clerk(), matter.number(), matter.applicant().id(), last(matter, Desk.INTAKE), "本周内答复。");
            assertThat(thread(matter, matter.applicantAccess()))
                    .extracting(PartyMessages.Line::text)
                    .containsExactly("还要多久？", "本周内答复。");
            assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ANSWER_QUESTION);
            assertThat(matter.toldOf(MatterEvent.QUESTION_ANSWERED)).containsExactly("zhangsan@example.invalid");
            assertThat(texts("SELECT details FROM outbox_message WHERE matter_id = ?", matter.id()))
                    .noneMatch(details -> details.contains("答复。") || details.contains("多久"));
        }

        @Test
        void isUnreadUntilTheOneWhoAskedOpensIt() {
            MatterAtHand matter = aFiling().filed();
            questions.ask(matter.applicantAccess(), "还要多久？");
            answers.answer(clerk(), matter.number(), matter.applicant().id(), last(matter, Desk.INTAKE), "本周内答复。");
            assertThat(thread(matter, matter.applicantAccess()).get(1).readAt()).isNull();
            questions.read(matter.applicantAccess());
            assertThat(thread(matter, matter.applicantAccess()).get(1).readAt()).isEqualTo(CLOCK.instant());
        }

        @Test
        void leavesOpenWhatWasAskedAfterItsFormWasOpened() {
            MatterAtHand matter = aFiling().filed();
            questions.ask(matter.applicantAccess(), "第一个问题");
            long seen = last(matter, Desk.INTAKE);
            CLOCK.turnTo(LocalDate.of(2026, 11, 25));
            questions.ask(matter.applicantAccess(), "第二个问题");
            answers.answer(clerk(), matter.number(), matter.applicant().id(), seen, "答第一个。");
            assertThat(thread(matter, matter.applicantAccess()))
                    .filteredOn(PartyMessages.Line::unanswered)
                    .extracting(PartyMessages.Line::text)
                    .containsExactly("第二个问题");
            assertThat(matter.due(DeadlineRule.ANSWER_QUESTION)).isEqualTo(LocalDate.of(2026, 12, 2));
        }

        @Test
        void isGivenOnce() {
            MatterAtHand matter = aFiling().filed();
            questions.ask(matter.applicantAccess(), "还要多久？");
            long seen = last(matter, Desk.INTAKE);
            long asker = matter.applicant().id();
            answers.answer(clerk(), matter.number(), asker, seen, "本周内答复。");
            refused("question.answered", () -> answers.answer(clerk(), matter.number(), asker, seen, "又答一次"));
        }

        @Test
        void isForTheDeskThatWasAsked() {
            MatterAtHand matter = MediationAtHand.aMediation().begun().matter();
            questions.ask(matter.applicantAccess(), "什么时候开会？");
            long seen = last(matter, Desk.MEDIATION);
            long asker = matter.applicant().id();
            refused("question.answered", () -> answers.answer(clerk(), matter.number(), asker, seen, "不归我"));
            answers.answer(mediator(), matter.number(), asker, seen, "下周三。");
            assertThat(thread(matter, matter.applicantAccess())).hasSize(2);
        }

        @Test
        void isOwedEvenWhenTheMatterHasEnded() {
            MatterAtHand matter = aFiling().accepted();
            questions.ask(matter.applicantAccess(), "还要多久？");
            the(IntakeDesk.class).conclude(clerk(), matter.number(), matter.version(), Outcome.ADVISED, "已答复", false);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ANSWER_QUESTION);
        }
    }
}
