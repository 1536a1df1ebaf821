package org.zhihe.casework.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.mediation.Consent.Answer.AGREED;
import static org.zhihe.casework.mediation.Consent.Answer.REFUSED;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Party;

class ConsentDeskTest extends CaseworkTest {
    private final ConsentDesk desk = the(ConsentDesk.class);
    private final MediationAtHand mediation =
            MediationAtHand.aMediation(aFiling().against("甲公司", "乙公司"));
    private final MatterAtHand matter = mediation.matter();

    @Nested
    class Invite {
        @Test
        void letsTheRespondentInAndTellsItAlone() {
            mediation.appointed().invited(matter.respondent());
            assertThat(matter.respondent().invitedAt()).isEqualTo(CLOCK.instant());
            assertThat(matter.respondent(1).invitedAt()).isNull();
            assertThat(matter.toldOf(MatterEvent.RESPONDENT_INVITED)).containsExactly("respondent0@example.invalid");
        }

        @Test
        void againSendsTheInvitationAgain() {
            mediation.appointed().invited(matter.respondent());
            CLOCK.pass(java.time.Duration.ofHours(1));
            mediation.invited(matter.respondent());
            assertThat(matter.respondent().invitedAt())
                    .isEqualTo(CLOCK.instant().minusSeconds(3600));
            assertThat(matter.toldOf(MatterEvent.RESPONDENT_INVITED)).hasSize(2);
        }

        @Test
        void isNotForTheApplicantNorForAPartyOfAnotherMatter() {
            mediation.appointed();
            notFound(() -> mediation.invited(matter.applicant()));
            notFound(() -> mediation.invited(aFiling().filed().respondent()));
        }
    }

    @Nested
    class Answers {
        @Test
        void theMediationBeginsWhenEveryPartyHasAgreed() {
            mediation.appointed().answered(matter.applicant(), AGREED).answered(matter.respondent(0), AGREED);
            assertThat(mediation.status()).isEqualTo(MediationStatus.AWAITING_CONSENT);
            mediation.answered(matter.respondent(1), AGREED);
            assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);
            assertThat(matter.events()).endsWith(MatterEvent.MEDIATION_CONSENTED, MatterEvent.MEDIATION_STARTED);
        }

        @Test
        void whoSaidNoMayThinkAgain() {
            mediation.appointed().answered(matter.applicant(), AGREED).answered(matter.respondent(1), AGREED);
            mediation.answered(matter.respondent(0), REFUSED);
            assertThat(mediation.status()).isEqualTo(MediationStatus.CONSENT_REFUSED);
            mediation.answered(matter.respondent(0), AGREED);
            assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);
            assertThat(count(
                            "SELECT COUNT(*) FROM mediation_consent WHERE mediation_id = ?",
                            mediation.mediation().id()))
                    .isEqualTo(4);
        }

        @Test
        void oneRefusalStandsWhileAnotherThinksAgain() {
            mediation.appointed().answered(matter.respondent(0), REFUSED).answered(matter.respondent(1), REFUSED);
            mediation.answered(matter.respondent(0), AGREED);
            assertThat(mediation.status()).isEqualTo(MediationStatus.CONSENT_REFUSED);
            mediation.answered(matter.respondent(1), AGREED);
            assertThat(mediation.status()).isEqualTo(MediationStatus.AWAITING_CONSENT);
        }

        @Test
        void areNotTakenBeforeThereIsAMediatorNorOnceItHasBegun() {
            refused("mediation.consent-not-asked", () -> desk.answer(matter.applicantAccess(), AGREED));
            mediation.begun();
            refused("mediation.consent-not-asked", () -> desk.answer(matter.applicantAccess(), REFUSED));
        }

        @Test
        void onlineAreTheirOwnAndTakenDownAreTheMediators() {
            mediation.appointed().answered(matter.respondent(), AGREED);
            desk.answer(matter.applicantAccess(), AGREED);
            assertThat(texts(
                            "SELECT channel FROM mediation_consent WHERE mediation_id = ? AND recorded_by IS NULL",
                            mediation.mediation().id()))
                    .containsExactly("ONLINE");
            assertThat(the(Consents.class).standing(mediation.mediation().id()))
                    .extracting(Consents.Standing::answer)
                    .containsExactly(AGREED, AGREED, null);
        }

        @Test
        void ofTheLastTwoAtOnceAreBothTakenAndBeginIt() {
            mediation.appointed().answered(matter.applicant(), AGREED);
            CompletableFuture<Void> both =
                    CompletableFuture.allOf(answering(matter.respondent(0)), answering(matter.respondent(1)));
            both.join();
            assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);
            assertThat(matter.events())
                    .filteredOn(MatterEvent.MEDIATION_STARTED::equals)
                    .hasSize(1);
        }

        private CompletableFuture<Void> answering(Party party) {
            return CompletableFuture.runAsync(() -> desk.answer(matter.accessOf(party), AGREED));
        }

        @Test
        void toAnOlderVersionAreRefused() {
            mediation.appointed();
            int seen = mediation.version();
            desk.answer(matter.applicantAccess(), AGREED);
            refused(
                    "stale",
                    () -> desk.record(
                            mediator(),
                            mediation.number(),
                            seen,
                            matter.respondent().id(),
                            REFUSED,
                            Consent.Channel.PHONE));
        }
    }
}
