package org.zhihe.casework.entrustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.agreement.AgreementDesk;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.deadline.Approval;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.CustodyAct;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.ConsentDesk;
import org.zhihe.casework.mediation.FailureReason;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.RerouteDesk;

class EntrustmentDeskTest extends CaseworkTest {
    private static final List<String> PAPERS = List.of("起诉状副本", "原告证据目录");

    private final CourtCounter counter = the(CourtCounter.class);
    private final EntrustmentDesk desk = the(EntrustmentDesk.class);
    private final Officer court = officer(Role.COURT_CLERK, "court-xianan");

    private Filed entrust(Officer officer, EntrustmentKind kind, String formKey) {
        return entrust(officer, kind, IpType.TRADEMARK, formKey);
    }

    private Filed entrust(Officer officer, EntrustmentKind kind, IpType right, String formKey) {
        long courtId =
                the(Bodies.class).findByCode("court-xianan").orElseThrow().id();
        CourtPapers papers = new CourtPapers(kind, courtId, "（2026）鄂1202诉前调8号", CLOCK.today(), PAPERS);
        return counter.entrust(officer, aFiling().about(right).build(), papers, "双方在法院谈话时同意", formKey);
    }

    private MatterAtHand entrusted(EntrustmentKind kind) {
        return MatterAtHand.of(entrust(court, kind, UUID.randomUUID().toString()));
    }

    private MatterAtHand takenUp(EntrustmentKind kind) {
        return takenUp(kind, IpType.TRADEMARK);
    }

    private MatterAtHand takenUp(EntrustmentKind kind, IpType right) {
        MatterAtHand matter =
                MatterAtHand.of(entrust(court, kind, right, UUID.randomUUID().toString()));
        desk.takeUp(secretary(), matter.number(), entrustment(matter).version(), CLOCK.today());
        return matter;
    }

    private Entrustment entrustment(MatterAtHand matter) {
        return the(Entrustments.class)
                .findOnDesk(
                        matter.number(),
                        Desk.MEDIATION,
                        secretary().bodyId(),
                        secretary().id(),
                        false)
                .orElseThrow();
    }

    private Mediation mediation(MatterAtHand matter) {
        return the(Mediations.class).ofMatter(matter.id()).get(0);
    }

    private void mediate(MatterAtHand matter) {
        the(MediationDesk.class)
                .appoint(
                        secretary(),
                        matter.number(),
                        mediation(matter).version(),
                        mediator().id());
        ConsentDesk consents = the(ConsentDesk.class);
        consents.invite(
                mediator(),
                matter.number(),
                mediation(matter).version(),
                matter.respondent().id());
        for (Party party : matter.parties()) {
            consents.record(
                    mediator(),
                    matter.number(),
                    mediation(matter).version(),
                    party.id(),
                    Consent.Answer.AGREED,
                    Consent.Channel.PHONE);
        }
    }

    private void fail(MatterAtHand matter) {
        the(MediationDesk.class)
                .fail(
                        mediator(),
                        matter.number(),
                        mediation(matter).version(),
                        FailureReason.TOO_FAR_APART,
                        "一方要三万，一方只给五千");
    }

    private void report(MatterAtHand matter) {
        desk.report(secretary(), matter.number(), entrustment(matter).version());
    }

    @Nested
    class HandingIn {
        @Test
        void aCourtEntrustsAndNobodyHasToAcceptOrRouteIt() {
            MatterAtHand matter = entrusted(EntrustmentKind.BEFORE_FILING);
            assertThat(matter.status()).isEqualTo(MatterStatus.IN_PROGRESS);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENTRUSTMENT_ACCEPTANCE);
            assertThat(matter.due(DeadlineRule.ENTRUSTMENT_ACCEPTANCE)).isEqualTo("2026-11-26");
            assertThat(entrustment(matter).courtNumber()).isEqualTo("（2026）鄂1202诉前调8号");
            assertThat(entrustment(matter).paperList()).isEqualTo(PAPERS);
            assertThat(matter.events()).endsWith(MatterEvent.ENTRUSTED);
        }

        @Test
        void theCourtTheCommitteeAndTheCentreSeeItAndAnotherCourtDoesNot() {
            MatterAtHand matter = entrusted(EntrustmentKind.BEFORE_FILING);
            Officer elsewhere = officer(Role.COURT_CLERK, "court-xianning");
            assertThat(onDesk(matter, Desk.COURT, court)).isTrue();
            assertThat(onDesk(matter, Desk.MEDIATION, secretary())).isTrue();
            assertThat(onDesk(matter, Desk.INTAKE, clerk())).isTrue();
            assertThat(onDesk(matter, Desk.COURT, elsewhere)).isFalse();
        }

        private boolean onDesk(MatterAtHand matter, Desk desk, Officer officer) {
            return the(Matters.class)
                    .findOnDesk(matter.number(), desk, officer.bodyId(), officer.id(), false)
                    .isPresent();
        }

        @Test
        void theCentreRecordsThePaperOfACourtWithoutAccess() {
            MatterAtHand matter = MatterAtHand.of(entrust(
                    clerk(),
                    EntrustmentKind.AFTER_FILING_SUMMARY,
                    UUID.randomUUID().toString()));
            assertThat(entrustment(matter).kind()).isEqualTo(EntrustmentKind.AFTER_FILING_SUMMARY);
        }

        @Test
        void aCourtHandsInForItselfAlone() {
            notFound(() -> entrust(
                    officer(Role.COURT_CLERK, "court-xianning"),
                    EntrustmentKind.BEFORE_FILING,
                    UUID.randomUUID().toString()));
            notFound(() -> entrust(
                    mediator(), EntrustmentKind.BEFORE_FILING, UUID.randomUUID().toString()));
        }

        @Test
        void theSameFormMakesOneMatter() {
            String formKey = UUID.randomUUID().toString();
            aSecondTimeIsTheSame(formKey);
        }

        private void aSecondTimeIsTheSame(String formKey) {
            var filing = aFiling().build();
            long courtId =
                    the(Bodies.class).findByCode("court-xianan").orElseThrow().id();
            CourtPapers papers =
                    new CourtPapers(EntrustmentKind.BEFORE_FILING, courtId, "（2026）鄂1202诉前调9号", CLOCK.today(), PAPERS);
            Filed first = counter.entrust(court, filing, papers, "书面同意", formKey);
            Filed again = counter.entrust(court, filing, papers, "书面同意", formKey);
            assertThat(again.number()).isEqualTo(first.number());
            assertThat(count(
                            "SELECT COUNT(*) FROM entrustment WHERE matter_id = ?",
                            MatterAtHand.of(first).id()))
                    .isEqualTo(1);
        }

        @Test
        void nothingIsHandedInWithoutPapersNorFromTheFuture() {
            long courtId =
                    the(Bodies.class).findByCode("court-xianan").orElseThrow().id();
            refused(
                    "entrustment.no-papers",
                    () -> new CourtPapers(EntrustmentKind.BEFORE_FILING, courtId, "号", CLOCK.today(), List.of(" ")));
            CourtPapers tomorrow = new CourtPapers(
                    EntrustmentKind.BEFORE_FILING, courtId, "号", CLOCK.today().plusDays(1), PAPERS);
            refused(
                    "day-in-future",
                    () -> counter.entrust(
                            court,
                            aFiling().build(),
                            tomorrow,
                            "同意",
                            UUID.randomUUID().toString()));
        }
    }

    @Nested
    class Mediating {
        @ParameterizedTest
        @CsvSource({
            "BEFORE_FILING, ENTRUSTED_BEFORE_FILING, 2026-12-23",
            "AFTER_FILING_ORDINARY, ENTRUSTED_ORDINARY, 2026-12-08",
            "AFTER_FILING_SUMMARY, ENTRUSTED_SUMMARY, 2026-11-30"
        })
        void theTimeOfTheCourtRunsFromSigningForThePapers(EntrustmentKind kind, DeadlineRule rule, LocalDate last) {
            MatterAtHand matter = takenUp(kind);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENTRUSTMENT_INVITATION, rule);
            assertThat(matter.due(rule)).isEqualTo(last);
        }

        @Test
        void theOtherSideIsInvitedWithinThreeWorkingDays() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            assertThat(matter.due(DeadlineRule.ENTRUSTMENT_INVITATION)).isEqualTo("2026-11-26");
            mediate(matter);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENTRUSTED_BEFORE_FILING);
        }

        @Test
        void itLastsLongerWhileAllSidesWantIt() {
            assertThat(EntrustmentKind.values()).allSatisfy(kind -> assertThat(
                            kind.rule().extensionAfter(0).orElseThrow().approval())
                    .isEqualTo(Approval.PARTIES));
        }

        @Test
        void itIsNoReferralThatCouldBeTakenFromTheCourt() {
            MatterAtHand matter = entrusted(EntrustmentKind.BEFORE_FILING);
            assertThat(matter.tracks()).extracting(Track::kind).containsExactly(ProcedureKind.ENTRUSTMENT);
            assertThat(the(RerouteDesk.class).possibleFrom(matter.tracks())).isEmpty();
        }

        @Test
        void whatTheCommitteeDoesNotTakeGoesBackWithItsReason() {
            MatterAtHand matter = entrusted(EntrustmentKind.BEFORE_FILING);
            desk.doNotTakeUp(secretary(), matter.number(), entrustment(matter).version(), "不属于知识产权纠纷");
            assertThat(entrustment(matter).status()).isEqualTo(EntrustmentStatus.NOT_TAKEN_UP);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
            assertThat(the(Mediations.class).ofMatter(matter.id())).isEmpty();
        }

        @Test
        void onlyTheSecretarySignsForPapers() {
            MatterAtHand matter = entrusted(EntrustmentKind.BEFORE_FILING);
            int version = entrustment(matter).version();
            notFound(() -> desk.takeUp(mediator(), matter.number(), version, CLOCK.today()));
            notFound(() -> desk.takeUp(court, matter.number(), version, CLOCK.today()));
            refused(
                    "entrustment.before-papers",
                    () -> desk.takeUp(
                            secretary(), matter.number(), version, CLOCK.today().minusDays(1)));
        }
    }

    @Nested
    class GoingBack {
        @Test
        void nothingGoesBackWhileTheMediationRuns() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            refused("entrustment.still-mediating", () -> report(matter));
            mediate(matter);
            refused("entrustment.still-mediating", () -> report(matter));
        }

        @Test
        void theMatterIsNotClosedBeforeTheCourtHasTheResult() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            mediate(matter);
            fail(matter);
            refused("conclude.procedure-open", () -> conclude(matter));
            report(matter);
            conclude(matter);
            assertThat(matter.status()).isEqualTo(MatterStatus.CONCLUDED);
        }

        private void conclude(MatterAtHand matter) {
            the(IntakeDesk.class)
                    .conclude(clerk(), matter.number(), matter.version(), Outcome.values()[0], "材料已退回法院", true);
        }

        @Test
        void withoutAnAgreementTheCourtHasItsPapersBackAndNothingOfWhatWasSaid() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            mediate(matter);
            fail(matter);
            report(matter);
            Entrustment returned = entrustment(matter);
            assertThat(returned.result()).isEqualTo(EntrustmentResult.NOT_AGREED);
            assertThat(returned.letter()).matches("咸知调复〔2026〕\\d+号");
            assertThat(returned.note()).isNull();
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
            assertThat(line(matter, MatterEvent.ENTRUSTMENT_NOT_AGREED).details())
                    .doesNotContain("三万", "TOO_FAR_APART")
                    .contains(returned.letter());
            assertThat(matter.toldOf(MatterEvent.ENTRUSTMENT_NOT_AGREED)).isNotEmpty();
        }

        private Timeline.Line line(MatterAtHand matter, MatterEvent event) {
            return the(Timeline.class).lines(matter.id(), List.of(Audience.values())).stream()
                    .filter(one -> one.event() == event)
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void theAgreementGoesToTheCourtByItsNumber() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            mediate(matter);
            String agreement = the(AgreementDesk.class)
                    .record(
                            mediator(),
                            matter.number(),
                            mediation(matter).version(),
                            MediationAtHand.signedOn(CLOCK.today()));
            report(matter);
            assertThat(entrustment(matter).result()).isEqualTo(EntrustmentResult.AGREED);
            assertThat(entrustment(matter).agreementNumber()).isEqualTo(agreement);
            assertThat(matter.events()).endsWith(MatterEvent.ENTRUSTMENT_AGREED);
        }

        /** The court of the district, where the table of courts would name the one of the city or in Wuhan. */
        @Test
        void theCourtThatEntrustedItConfirmsTheAgreement() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING, IpType.DESIGN);
            mediate(matter);
            the(AgreementDesk.class)
                    .record(
                            mediator(),
                            matter.number(),
                            mediation(matter).version(),
                            MediationAtHand.signedOn(CLOCK.today()));
            the(JoiningDesk.class).join(matter.applicantAccess());
            JudicialConfirmation confirmation =
                    the(Confirmations.class).latestOfMatter(matter.id()).orElseThrow();
            assertThat(confirmation.courtId()).isEqualTo(court.bodyId());
            assertThat(confirmation.courtBasis()).contains("第二百零五条第一项");
        }

        @Test
        void theCourtReceiptsItOnceAndNobodyElseForIt() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            refused("entrustment.nothing-to-receipt", () -> receipt(court, matter));
            mediate(matter);
            fail(matter);
            notFound(() ->
                    desk.report(clerk(), matter.number(), entrustment(matter).version()));
            notFound(() ->
                    desk.report(court, matter.number(), entrustment(matter).version()));
            report(matter);
            notFound(() -> receipt(officer(Role.COURT_CLERK, "court-wuhan"), matter));
            notFound(() -> receipt(secretary(), matter));
            refused("entrustment.court-receipts", () -> receipt(clerk(), matter));
            receipt(court, matter);
            assertThat(entrustment(matter).receiptedOn()).isEqualTo(CLOCK.today());
            refused("entrustment.nothing-to-receipt", () -> receipt(court, matter));
        }

        @Test
        void theCentreReceiptsItForACourtThatHasNobodyHere() {
            long elsewhere = the(Bodies.class)
                    .findByCode("court-beijing-ip")
                    .orElseThrow()
                    .id();
            CourtPapers papers =
                    new CourtPapers(EntrustmentKind.BEFORE_FILING, elsewhere, "（2026）京73诉前调3号", CLOCK.today(), PAPERS);
            MatterAtHand matter = MatterAtHand.of(counter.entrust(
                    clerk(),
                    aFiling().build(),
                    papers,
                    "书面同意",
                    UUID.randomUUID().toString()));
            desk.takeUp(secretary(), matter.number(), entrustment(matter).version(), CLOCK.today());
            mediate(matter);
            fail(matter);
            report(matter);
            receipt(clerk(), matter);
            assertThat(entrustment(matter).receiptedOn()).isEqualTo(CLOCK.today());
        }

        private void receipt(Officer officer, MatterAtHand matter) {
            desk.receipt(officer, matter.number(), entrustment(matter).version(), CLOCK.today());
        }
    }

    /** What the sides give and say to settle is not for the court, until they ask it to confirm (特邀调解规定 22). */
    @Nested
    class WhatTheCourtReads {
        private final EvidenceAtHand evidence = the(EvidenceAtHand.class);

        private List<Long> read(MatterAtHand matter) {
            return the(EvidenceDesk.class).of(court, matter.number()).stream()
                    .map(EvidenceItems.EvidenceRow::id)
                    .toList();
        }

        private void handed(MatterAtHand matter, long id) {
            the(EvidenceDesk.class).hand(court, matter.number(), id, CustodyAct.DOWNLOADED);
        }

        private List<MatterEvent> history(MatterAtHand matter) {
            return the(Timeline.class).ofDesk(matter.id(), Desk.COURT, court.bodyId()).stream()
                    .map(Timeline.Line::event)
                    .toList();
        }

        private void agree(MatterAtHand matter) {
            the(AgreementDesk.class)
                    .record(
                            mediator(),
                            matter.number(),
                            mediation(matter).version(),
                            MediationAtHand.signedOn(CLOCK.today()));
        }

        @Test
        void isWhatBothSidesReadAndWhatItWasGivenItself() {
            String formKey = evidence.draft("起诉状.txt", "起诉状".getBytes(StandardCharsets.UTF_8));
            MatterAtHand matter = MatterAtHand.of(entrust(court, EntrustmentKind.BEFORE_FILING, formKey));
            desk.takeUp(secretary(), matter.number(), entrustment(matter).version(), CLOCK.today());
            assertThat(read(matter)).hasSize(1);
            CLOCK.pass(Duration.ofMinutes(1));
            long forStaff = evidence.handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.STAFF));
            long ownSide = evidence.handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.OWN_SIDE));
            long shared = evidence.handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.BOTH_SIDES));
            assertThat(read(matter)).hasSize(2).contains(shared).doesNotContain(forStaff, ownSide);
            handed(matter, shared);
            notFound(() -> handed(matter, forStaff));
            notFound(() -> handed(matter, ownSide));
        }

        @Test
        void ofTheHistoryIsWhatConcernsItsEntrusting() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            mediate(matter);
            evidence.handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.STAFF));
            assertThat(history(matter))
                    .contains(MatterEvent.ENTRUSTED, MatterEvent.ENTRUSTMENT_TAKEN_UP)
                    .doesNotContain(
                            MatterEvent.MEDIATOR_APPOINTED,
                            MatterEvent.MEDIATION_STARTED,
                            MatterEvent.EVIDENCE_ADDED_FOR_STAFF);
        }

        @Test
        void isTheWholeRecordOnceTheyAskItToConfirm() {
            MatterAtHand matter = takenUp(EntrustmentKind.BEFORE_FILING);
            mediate(matter);
            CLOCK.pass(Duration.ofMinutes(1));
            long forStaff = evidence.handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.STAFF));
            agree(matter);
            the(JoiningDesk.class).join(matter.applicantAccess());
            assertThat(read(matter)).doesNotContain(forStaff);
            the(JoiningDesk.class).join(matter.accessOf(matter.respondent()));
            assertThat(read(matter)).contains(forStaff);
            assertThat(history(matter)).contains(MatterEvent.MEDIATION_STARTED);
        }
    }
}
