package org.zhihe.casework.administrativemediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent.Channel;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.timekeeping.ClockRound;

/** A respondent is sent the request here, opens it, and answers. */
class OpinionDeskTest extends CaseworkTest {
    private final Officer office = officer(Role.ADJUDICATOR, "ip-office");
    private final AgencyAtHand agency = AgencyAtHand.requested(office, Claim.OWNERSHIP);
    private final MatterAtHand matter = agency.matter();
    private final Party respondent = matter.respondent();

    private static RequestNotices.Standing standing(AgencyAtHand of, Party party) {
        return the(RequestNotices.class).standing(of.opened().id()).stream()
                .filter(one -> one.partyId() == party.id())
                .findFirst()
                .orElseThrow();
    }

    private void goOn(LocalDate day) {
        CLOCK.turnTo(day);
        the(ClockRound.class).go();
    }

    @Nested
    class Receiving {
        @Test
        void whoeverIsSentTheRequestIsLetInAndToldHow() {
            agency.send(respondent);
            assertThat(matter.toldOf(MatterEvent.ADMINISTRATIVE_MEDIATION_SENT))
                    .containsExactly("respondent0@example.invalid");
            assertThat(matter.respondent().invitedAt()).isNotNull();
        }

        @Test
        void theFifteenDaysRunFromTheDayItIsOpenedAndNotFromTheDayItIsSent() {
            agency.send(respondent);
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.REQUESTED);
            assertThat(matter.runningClocks())
                    .contains(DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE)
                    .doesNotContain(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
            CLOCK.turnTo(LocalDate.of(2026, 11, 25));
            Asked asked = agency.open(respondent);
            assertThat(asked.receivedOn()).isEqualTo("2026-11-25");
            assertThat(asked.awaited(CLOCK.today())).isTrue();
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            assertThat(matter.runningClocks())
                    .contains(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION)
                    .doesNotContain(DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
            assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION))
                    .isEqualTo("2026-12-10");
        }

        @Test
        void readingItAgainChangesNothing() {
            agency.send(respondent);
            agency.open(respondent);
            int events = matter.events().size();
            CLOCK.turnTo(LocalDate.of(2026, 11, 30));
            assertThat(agency.open(respondent).receivedOn()).isEqualTo("2026-11-23");
            assertThat(matter.events()).hasSize(events);
            assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION))
                    .isEqualTo("2026-12-08");
        }

        @Test
        void itIsThereForNobodyWhoWasNotSentIt() {
            notFound(() -> agency.open(respondent));
            agency.send(respondent);
            notFound(() -> agency.open(matter.applicant()));
            notFound(() -> agency.answer(matter.applicant(), Opinion.AGREES));
            assertThat(the(OpinionDesk.class).look(matter.applicantAccess())).isEmpty();
        }

        @Test
        void whoDoesNotOpenItIsHandedItOnPaper() {
            agency.send(respondent);
            the(AskingDesk.class)
                    .hand(office, matter.number(), agency.opened().version(), respondent.id(), CLOCK.today(), null);
            assertThat(standing(agency, respondent).channel()).isEqualTo(Channel.IN_WRITING);
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            refused("administrative-mediation.has-it", () -> the(AskingDesk.class)
                    .hand(office, matter.number(), agency.opened().version(), respondent.id(), CLOCK.today(), null));
        }
    }

    @Nested
    class Answering {
        @Test
        void whoAgreesIsWaitedForByTheOfficeFromThatDay() {
            agency.send(respondent);
            agency.open(respondent);
            agency.answer(respondent, Opinion.AGREES);
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
            assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING)).isEqualTo("2026-11-30");
            assertThat(standing(agency, respondent))
                    .extracting(
                            RequestNotices.Standing::opinion,
                            RequestNotices.Standing::words,
                            RequestNotices.Standing::opinionChannel)
                    .containsExactly(Opinion.AGREES, "说明理由", Channel.ONLINE);
            assertThat(matter.toldOf(MatterEvent.ADMINISTRATIVE_MEDIATION_ANSWERED))
                    .hasSize(2);
            refused("administrative-mediation.not-asking", () -> agency.answer(respondent, Opinion.REFUSES));
        }

        @Test
        void itsFilesAreForTheOfficeAndItself() throws IOException {
            String form = UUID.randomUUID().toString();
            the(Uploads.class)
                    .add(
                            form,
                            EvidencePurpose.OTHER,
                            "意见书.txt",
                            new ByteArrayInputStream("不同意".getBytes(StandardCharsets.UTF_8)));
            agency.send(respondent);
            the(OpinionDesk.class)
                    .answer(matter.accessOf(respondent), agency.opened().id(), Opinion.REFUSES, null, form);
            assertThat(the(PartyEvidence.class).of(matter.accessOf(respondent)))
                    .singleElement()
                    .satisfies(file -> assertThat(file.visibility()).isEqualTo(Visibility.STAFF));
            assertThat(the(PartyEvidence.class).of(matter.applicantAccess())).isEmpty();
        }

        @Test
        void theSameIsNotSaidTwice() {
            agency.send(respondent);
            agency.answer(respondent, Opinion.REFUSES);
            refused("administrative-mediation.declined-already", () -> agency.answer(respondent, Opinion.REFUSES));
        }

        @Test
        void whoDeclinesAndThinksAgainMovesItTwiceAndNothingIsOverwritten() {
            agency.send(respondent);
            agency.answer(respondent, Opinion.REFUSES);
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
            CLOCK.turnTo(LocalDate.of(2026, 11, 25));
            agency.answer(respondent, Opinion.AGREES);
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
            assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING)).isEqualTo("2026-12-02");
            assertThat(texts(
                            "SELECT opinion FROM administrative_mediation_opinion WHERE mediation_id = ? ORDER BY id",
                            agency.opened().id()))
                    .containsExactly("REFUSES", "AGREES");
            assertThat(matter.events()).endsWith(MatterEvent.ADMINISTRATIVE_MEDIATION_RECONSIDERED);
        }
    }

    @Nested
    class Silence {
        @Test
        void countsAsANoOnceTheLastDayHasPassed() {
            agency.send(respondent);
            agency.open(respondent);
            goOn(LocalDate.of(2026, 12, 8));
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            goOn(LocalDate.of(2026, 12, 9));
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
            assertThat(agency.opened().silentOn()).isEqualTo("2026-12-08");
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
            assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING)).isEqualTo("2026-12-15");
            assertThat(matter.events()).endsWith(MatterEvent.ADMINISTRATIVE_MEDIATION_SILENT);
            the(AdministrativeMediationDesk.class)
                    .doNotFile(office, matter.number(), agency.opened().version(), NotFiledGround.NO_OPINION, "逾期未答复");
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        }

        @Test
        void isOverWhenTheRespondentAgreesBeforeTheOfficeHasDecided() {
            agency.send(respondent);
            agency.open(respondent);
            goOn(LocalDate.of(2026, 12, 9));
            agency.answer(respondent, Opinion.AGREES);
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
        }

        @Test
        void beginsForNobodyWhoHasNotOpenedIt() {
            agency.send(respondent);
            goOn(LocalDate.of(2027, 1, 4));
            assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.REQUESTED);
        }
    }

    @Nested
    class Several {
        private final AgencyAtHand several = AgencyAtHand.requested(office, Claim.OWNERSHIP, "甲公司", "乙公司");
        private final Party first = several.matter().respondent(0);
        private final Party second = several.matter().respondent(1);

        private void sent() {
            List.of(first, second).forEach(several::send);
        }

        private void leaveOut(Party party) {
            the(AskingDesk.class)
                    .leaveOut(
                            office, several.matter().number(), several.opened().version(), party.id(), "下落不明");
        }

        private void doNotFile(NotFiledGround ground) {
            the(AdministrativeMediationDesk.class)
                    .doNotFile(
                            office, several.matter().number(), several.opened().version(), ground, "告知请求人");
        }

        @Test
        void allHaveToTakePart() {
            sent();
            several.answer(first, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            several.answer(second, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
        }

        @Test
        void oneWhoDeclinesIsEnoughUntilItThinksAgain() {
            sent();
            several.answer(first, Opinion.REFUSES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
            several.answer(second, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
            several.answer(first, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
        }

        @Test
        void whoThinksAgainWhileTheOtherHasNotAnsweredLeavesItAsked() {
            sent();
            several.open(second);
            several.answer(first, Opinion.REFUSES);
            several.answer(first, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            assertThat(several.matter().runningClocks())
                    .contains(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION)
                    .doesNotContain(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
        }

        @Test
        void eachHasFifteenDaysFromItsOwnReceiptAndTheClockIsTheNextOnes() {
            sent();
            several.open(first);
            CLOCK.turnTo(LocalDate.of(2026, 11, 27));
            assertThat(several.open(second).lastDay()).isEqualTo("2026-12-14");
            assertThat(several.matter().due(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION))
                    .isEqualTo("2026-12-08");
            several.answer(first, Opinion.AGREES);
            assertThat(several.matter().due(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION))
                    .isEqualTo("2026-12-14");
        }

        @Test
        void eachIsSilentAfterItsOwnLastDayAndTheOtherStillHasItsOwn() {
            sent();
            several.open(first);
            CLOCK.turnTo(LocalDate.of(2026, 11, 27));
            several.open(second);
            goOn(LocalDate.of(2026, 12, 9));
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
            assertThat(several.matter().due(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING))
                    .isEqualTo("2026-12-15");
            assertThat(several.matter().due(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION))
                    .isEqualTo("2026-12-14");
            several.answer(first, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            goOn(LocalDate.of(2026, 12, 15));
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
            assertThat(several.opened().silentOn()).isEqualTo("2026-12-14");
        }

        @Test
        void whoWasNotSentItIsWaitedForUntilItIsLeftOutForAReason() {
            several.send(first);
            several.answer(first, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            assertThat(several.matter().runningClocks()).contains(DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
            leaveOut(second);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
            assertThat(several.matter().runningClocks()).containsExactly(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
            assertThat(standing(several, second).leftOutBecause()).isEqualTo("下落不明");
        }

        @Test
        void nobodyWhoHasTheRequestIsLeftOutNorEverybody() {
            several.send(first);
            several.open(first);
            refused("administrative-mediation.to-be-heard", () -> leaveOut(first));
            leaveOut(second);
            refused("administrative-mediation.left-out-already", () -> leaveOut(second));
            notFound(() -> several.open(second));
        }

        @Test
        void whoIsSentItAfterAllIsAskedAgain() {
            leaveOut(second);
            refused("administrative-mediation.nobody-left", () -> leaveOut(first));
            sent();
            several.answer(first, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
            several.answer(second, Opinion.AGREES);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
        }

        @Test
        void itIsNotFiledOnlyForWhatIsSoNow() {
            sent();
            several.open(second);
            several.answer(first, Opinion.REFUSES);
            several.answer(first, Opinion.AGREES);
            refused("administrative-mediation.has-not-refused", () -> doNotFile(NotFiledGround.RESPONDENT_REFUSED));
            refused("administrative-mediation.may-still-answer", () -> doNotFile(NotFiledGround.NO_OPINION));
            several.answer(second, Opinion.AGREES);
            refused("administrative-mediation.not-silent", () -> doNotFile(NotFiledGround.NO_OPINION));
            doNotFile(NotFiledGround.OUT_OF_SCOPE);
            assertThat(several.status()).isEqualTo(AdministrativeMediationStatus.NOT_FILED);
        }

        @Test
        void whatTheOneReceivesIsToldToTheRequesterAndNotToTheOther() {
            sent();
            several.open(first);
            several.open(second);
            assertThat(several.matter().toldOf(MatterEvent.ADMINISTRATIVE_MEDIATION_ASKED))
                    .containsExactly("zhangsan@example.invalid", "zhangsan@example.invalid");
        }
    }

    @Test
    void whoeverMayNotSettleNeitherOpensNorAnswersIt() {
        agency.send(respondent);
        PartyAccess ordinary = new PartyAccess(
                respondent.id(),
                matter.id(),
                matter.number(),
                Side.RESPONDENT,
                Capacity.REPRESENTATIVE,
                Powers.ORDINARY,
                null);
        long mediation = agency.opened().id();
        OpinionDesk desk = the(OpinionDesk.class);
        refused("needs-special-power", () -> desk.look(ordinary, mediation));
        refused("needs-special-power", () -> desk.open(ordinary, mediation));
        assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.REQUESTED);
    }

    @Test
    void ofTwoThatAskEachIsAnsweredAndTheLatestDoesNotHideTheOther() {
        AgencyAtHand beside = agency.alsoAt(officer(Role.ENFORCEMENT_OFFICER, "market-regulator"));
        agency.send(respondent);
        beside.send(respondent);
        beside.answer(respondent, Opinion.AGREES);
        assertThat(beside.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
        assertThat(the(OpinionDesk.class).look(matter.accessOf(respondent))).hasSize(2);
        agency.answer(respondent, Opinion.AGREES);
        assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.WILLING);
    }

    @Test
    void twoAuthoritiesHaveClocksOfTheirOwn() {
        AgencyAtHand beside = agency.alsoAt(officer(Role.ENFORCEMENT_OFFICER, "market-regulator"));
        agency.send(respondent);
        agency.open(respondent);
        assertThat(matter.runningClocks())
                .containsExactlyInAnyOrder(
                        DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE, DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
        assertThat(beside.status()).isEqualTo(AdministrativeMediationStatus.REQUESTED);
    }
}
