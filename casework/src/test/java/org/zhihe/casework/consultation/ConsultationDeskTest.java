package org.zhihe.casework.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.consultation.Consultation.Asking;
import org.zhihe.casework.consultation.ConsultationDesk.Answered;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Timeline;

class ConsultationDeskTest extends CaseworkTest {
    private final ConsultationDesk desk = the(ConsultationDesk.class);
    private final MatterAtHand matter = aFiling().against("咸宁某某商贸有限公司").accepted();

    private Asking register(String addressee) {
        return new Asking(ConsultationKind.TRADEMARK, addressee, null, "请查询注册状态");
    }

    private Consultation asked() {
        return desk.ask(clerk(), matter.number(), matter.version(), register("国家知识产权局商标局"));
    }

    private Answered answer(Consultation asked) {
        return new Answered(asked.version(), "商函1号", "该商标有效", CLOCK.today());
    }

    @Nested
    class Asks {
        @Test
        void theLetterIsNumberedAndSaysUntilWhen() {
            Consultation asked = asked();
            assertThat(asked.letter()).matches("咸知维询〔2026〕\\d+号");
            assertThat(asked.dueOn()).isEqualTo("2026-12-14");
            assertThat(matter.runningClocks()).contains(DeadlineRule.CONSULTATION);
            assertThat(matter.events()).endsWith(MatterEvent.CONSULTATION_ASKED);
        }

        @Test
        void eachBodyNumbersItsLettersWithItsOwnWord() {
            MatterAtHand mediated = MediationAtHand.aMediation().matter();
            Consultation asked = desk.ask(secretary(), mediated.number(), mediated.version(), register("国家知识产权局商标局"));
            assertThat(asked.letter()).matches("咸知调询〔2026〕\\d+号");
        }

        @Test
        void anAddresseeAndTimeToAnswerAreNeeded() {
            refused(
                    "consultation.no-addressee",
                    () -> desk.ask(clerk(), matter.number(), matter.version(), register(" ")));
            refused(
                    "consultation.no-expert",
                    () -> desk.ask(
                            clerk(),
                            matter.number(),
                            matter.version(),
                            new Asking(ConsultationKind.EXPERT, "张教授", null, "请提供意见")));
        }

        @Test
        void courtsAndOtherDesksDoNotAskHere() {
            int version = matter.version();
            notFound(() ->
                    desk.ask(officer(Role.COURT_CLERK, "court-xianan"), matter.number(), version, register("商标局")));
            notFound(() -> desk.ask(
                    officer(Role.ENFORCEMENT_OFFICER, "market-regulator"), matter.number(), version, register("商标局")));
        }
    }

    @Nested
    class Answers {
        @Test
        void theAnswerIsPutIntoTheFileOnce() {
            Consultation asked = asked();
            desk.answer(clerk(), matter.number(), asked.id(), answer(asked), null);
            Consultation answered = desk.find(clerk(), matter.number(), asked.id());
            assertThat(answered.status()).isEqualTo(ConsultationStatus.ANSWERED);
            assertThat(answered.answer()).isEqualTo("该商标有效");
            refused("transition", () -> desk.answer(clerk(), matter.number(), asked.id(), answer(answered), null));
        }

        @Test
        void itsFilesAreSeenByWhomTheOfficerChose() {
            Consultation asked = asked();
            String formKey = the(EvidenceAtHand.class).draft("复函.txt", "商标有效".getBytes(StandardCharsets.UTF_8));
            AnswerFiling filing = new AnswerFiling(matter.applicant().id(), Visibility.OWN_SIDE, formKey);
            desk.answer(clerk(), matter.number(), asked.id(), answer(asked), filing);
            assertThat(the(PartyEvidence.class).of(matter.applicantAccess()))
                    .extracting(EvidenceRow::name)
                    .containsExactly("复函.txt");
            assertThat(the(PartyEvidence.class).of(matter.accessOf(matter.respondent())))
                    .isEmpty();
        }

        /** A regulator or a court could use it against one of those who let themselves be mediated (人民调解工作若干规定 29). */
        @Test
        void whatTheMediatorsAreAnsweredStaysWithThem() {
            MatterAtHand mediated = MediationAtHand.aMediation().matter();
            Officer secretary = secretary();
            Consultation asked = desk.ask(secretary, mediated.number(), mediated.version(), register("国家知识产权局商标局"));
            String formKey = the(EvidenceAtHand.class).draft("意见.txt", "近似".getBytes(StandardCharsets.UTF_8));
            AnswerFiling filing = new AnswerFiling(mediated.applicant().id(), Visibility.BOTH_SIDES, formKey);
            desk.answer(secretary, mediated.number(), asked.id(), answer(asked), filing);
            assertThat(namesOn(secretary, mediated)).contains("意见.txt");
            assertThat(namesOn(clerk(), mediated)).doesNotContain("意见.txt");
            assertThat(the(PartyEvidence.class).of(mediated.accessOf(mediated.respondent())))
                    .extracting(EvidenceRow::name)
                    .contains("意见.txt");
            assertThat(history(Desk.MEDIATION, secretary, mediated)).contains(MatterEvent.CONSULTATION_ANSWERED);
            assertThat(history(Desk.INTAKE, clerk(), mediated))
                    .doesNotContain(MatterEvent.CONSULTATION_ASKED, MatterEvent.CONSULTATION_ANSWERED);
        }

        private List<String> namesOn(Officer officer, MatterAtHand which) {
            return the(EvidenceDesk.class).of(officer, which.number()).stream()
                    .map(EvidenceRow::name)
                    .toList();
        }

        private List<MatterEvent> history(Desk of, Officer officer, MatterAtHand which) {
            return the(Timeline.class).ofDesk(which.id(), of, officer.bodyId()).stream()
                    .map(Timeline.Line::event)
                    .toList();
        }

        @Test
        void anAnswerIsNotOlderThanTheQuestion() {
            Consultation asked = asked();
            refused(
                    "consultation.before-asked",
                    () -> desk.answer(
                            clerk(),
                            matter.number(),
                            asked.id(),
                            new Answered(
                                    asked.version(), null, "有效", CLOCK.today().minusDays(1)),
                            null));
        }

        @Test
        void whatAnotherBodyAskedIsNotThere() {
            Consultation asked = asked();
            notFound(() -> desk.find(officer(Role.ADJUDICATOR, "ip-office"), matter.number(), asked.id()));
            assertThat(desk.of(officer(Role.JUDGE, "court-xianan"), matter.number()))
                    .isEmpty();
            desk.withdraw(clerk(), matter.number(), asked.id(), asked.version(), "不再需要");
            assertThat(desk.of(clerk(), matter.number()))
                    .extracting(Consultation::status)
                    .containsExactly(ConsultationStatus.WITHDRAWN);
        }
    }

    @Nested
    class Appraisals {
        private final MatterAtHand mediated = MediationAtHand.aMediation().matter();
        private final Officer secretary = secretary();

        private Consultation appraisal(String institution) {
            return desk.ask(
                    secretary,
                    mediated.number(),
                    mediated.version(),
                    new Asking(ConsultationKind.APPRAISAL, institution, null, "请鉴定是否为同一作品"));
        }

        private void answered(Consultation asked) {
            desk.answer(secretary, mediated.number(), asked.id(), answer(asked), null);
        }

        @Test
        void theTimeOfAnAppraisalDoesNotCountForTheDeskThatAsked() {
            Consultation first = appraisal("甲鉴定中心");
            Consultation second = appraisal("乙鉴定中心");
            assertThat(mediated.runningClocks()).doesNotContain(DeadlineRule.MEDIATION);
            CLOCK.pass(Duration.ofDays(10));
            answered(first);
            assertThat(mediated.runningClocks()).doesNotContain(DeadlineRule.MEDIATION);
            answered(second);
            assertThat(mediated.runningClocks()).contains(DeadlineRule.MEDIATION);
            assertThat(mediated.due(DeadlineRule.MEDIATION)).isAfter("2026-12-23");
        }

        @Test
        void anotherQuestionStopsNothing() {
            desk.ask(
                    secretary,
                    mediated.number(),
                    mediated.version(),
                    new Asking(ConsultationKind.TRADEMARK, "商标局", null, "请查询"));
            assertThat(mediated.runningClocks()).contains(DeadlineRule.MEDIATION);
        }
    }

    @Nested
    class OfExperts {
        private final ExpertDesk directory = the(ExpertDesk.class);
        private long impartial;

        @BeforeEach
        void enter() {
            impartial = enter("程教授", "湖北科技学院", "13711110000");
        }

        private long enter(String name, String employer, String phone) {
            return directory.enter(clerk(), new Expert(null, 0, name, "商标", employer, phone, null, true));
        }

        private Consultation ask(long expert) {
            Asking asking = new Asking(ConsultationKind.EXPERT, "", expert, "两个标识是否近似");
            return desk.ask(clerk(), matter.number(), matter.version(), asking);
        }

        @Test
        void whoIsCloseToNobodyIsAskedByName() {
            assertThat(ask(impartial).addressee()).isEqualTo("程教授（湖北科技学院）");
        }

        @ParameterizedTest
        @CsvSource({
            "consultation.expert-employed, 某工程师, 咸宁 某某商贸有限公司, 13722220000",
            "consultation.expert-is-party, 张三, 某大学, 13733330000",
            "consultation.expert-reached-alike, 别的人, 某大学, +86 138-0000-0000"
        })
        void whoIsCloseToAPartyIsRefusedWithTheReason(String why, String name, String employer, String phone) {
            long close = enter(name, employer, phone);
            refused(why, () -> ask(close));
        }

        @Test
        void whoIsOutOfUseIsNotAskedAnyMore() {
            Expert before = directory.one(clerk(), impartial);
            directory.change(
                    clerk(),
                    new Expert(
                            impartial,
                            before.version(),
                            before.name(),
                            before.fields(),
                            before.employer(),
                            before.phone(),
                            null,
                            false));
            notFound(() -> ask(impartial));
            refused("stale", () -> directory.change(clerk(), before));
        }

        @Test
        void onlyTheCentreKeepsTheDirectory() {
            notFound(() -> directory.enter(mediator(), new Expert(null, 0, "某人", "专利", "某大学", null, null, true)));
            notFound(() -> directory.one(officer(Role.ADJUDICATOR, "ip-office"), impartial));
        }
    }
}
