package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.evidence.Samples;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.TerminationReason;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;

class PartyDeskTest extends CaseworkTest {
    private final PartyDesk desk = the(PartyDesk.class);

    @Nested
    class Withdraw {
        @Test
        void endsTheMatter() {
            MatterAtHand matter = aFiling().accepted();
            desk.withdraw(matter.applicantAccess());
            assertThat(matter.status()).isEqualTo(MatterStatus.WITHDRAWN);
            assertThat(matter.runningClocks()).isEmpty();
            assertThat(matter.events()).endsWith(MatterEvent.WITHDRAWN);
        }

        @Test
        void isRefusedWhileABodyWorksOnIt() {
            MediationAtHand mediation = MediationAtHand.aMediation();
            MatterAtHand matter = mediation.matter();
            refused("withdraw.procedure-open", () -> desk.withdraw(matter.applicantAccess()));
            the(MediationDesk.class)
                    .terminate(
                            secretary(),
                            mediation.number(),
                            mediation.version(),
                            TerminationReason.APPLICANT_WITHDREW,
                            "申请人撤回");
            desk.withdraw(matter.applicantAccess());
            assertThat(matter.status()).isEqualTo(MatterStatus.WITHDRAWN);
        }

        @Test
        void isNotForTheRespondent() {
            MatterAtHand matter = aFiling().filed();
            notFound(() -> desk.withdraw(matter.accessOf(matter.respondent())));
        }

        @Test
        void isNotForAPartyOfAnotherMatter() {
            MatterAtHand matter = aFiling().filed();
            MatterAtHand another = aFiling().filed();
            PartyAccess mixed =
                    PartyAccess.byCode(another.applicant().id(), matter.id(), matter.number(), Side.APPLICANT);
            notFound(() -> desk.withdraw(mixed));
            assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
        }

        @Test
        void isRefusedOnceTheMatterHasEnded() {
            MatterAtHand matter = aFiling().filed();
            desk.withdraw(matter.applicantAccess());
            refused("transition", () -> desk.withdraw(matter.applicantAccess()));
        }
    }

    @Nested
    class AddEvidence {
        private final String formKey = UUID.randomUUID().toString();

        private int add(PartyAccess access) {
            try {
                the(Uploads.class).add(formKey, EvidencePurpose.OTHER, "照片.jpg", Samples.of("照片.jpg"));
                the(Uploads.class).add(formKey, EvidencePurpose.OTHER, "票据.png", Samples.of("票据.png"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return desk.addEvidence(access, Handing.plain(), formKey);
        }

        @Test
        void putsTheFilesIntoTheRecordUnderTheParty() {
            MatterAtHand matter = MediationAtHand.aMediation().begun().matter();
            assertThat(add(matter.accessOf(matter.respondent()))).isEqualTo(2);
            assertThat(the(PartyEvidence.class).of(matter.accessOf(matter.respondent())))
                    .extracting(EvidenceItems.EvidenceRow::side)
                    .containsExactly("RESPONDENT", "RESPONDENT");
            assertThat(matter.events()).endsWith(MatterEvent.EVIDENCE_ADDED_BY_RESPONDENT);
        }

        @Test
        void withoutFilesIsNoEvent() {
            MatterAtHand matter = aFiling().filed();
            assertThat(desk.addEvidence(matter.applicantAccess(), Handing.plain(), formKey))
                    .isZero();
            assertThat(matter.events()).containsExactly(MatterEvent.FILED);
        }

        @Test
        void isRefusedOnceTheMatterHasEndedAndTheFilesStayInTheForm() {
            MatterAtHand matter = aFiling().filed();
            desk.withdraw(matter.applicantAccess());
            refused("matter-ended", () -> add(matter.applicantAccess()));
            assertThat(the(Uploads.class).ofForm(formKey)).hasSize(2);
        }
    }
}
