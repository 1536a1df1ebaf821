package org.zhihe.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.TerminationReason;

/** A matter that is not on somebody's desk is not there for them. */
class VisibilityTest extends CaseworkTest {
    private final Matters matters = the(Matters.class);

    private boolean sees(Officer officer, MatterAtHand matter) {
        Desk desk = officer.role().desk();
        return desk != null
                && matters.findOnDesk(matter.number(), desk, officer.bodyId(), officer.id(), officer.ownOnly())
                        .isPresent();
    }

    static Stream<Arguments> peopleElsewhere() {
        return Stream.of(
                Arguments.of(Role.COMMITTEE_SECRETARY, "mediation-committee"),
                Arguments.of(Role.MEDIATOR, "mediation-committee"),
                Arguments.of(Role.ENFORCEMENT_OFFICER, "market-regulator"),
                Arguments.of(Role.ADJUDICATOR, "ip-office"),
                Arguments.of(Role.JUDGE, "court-xianan"),
                Arguments.of(Role.COURT_CLERK, "court-wuhan"),
                Arguments.of(Role.POLICE_LIAISON, "police"),
                Arguments.of(Role.PROCURATORATE_OBSERVER, "procuratorate"),
                Arguments.of(Role.STATISTICIAN, "centre"),
                Arguments.of(Role.ADMINISTRATOR, "centre"));
    }

    @ParameterizedTest
    @MethodSource("peopleElsewhere")
    void aNewMatterIsSeenByTheCentreAlone(Role role, String body) {
        MatterAtHand matter = aFiling().filed();
        Officer elsewhere = officer(role, body);
        assertThat(sees(clerk(), matter)).isTrue();
        assertThat(sees(elsewhere, matter)).isFalse();
        notFound(() -> the(IntakeDesk.class).accept(elsewhere, matter.number(), matter.version()));
        notFound(() -> the(MediationDesk.class)
                .terminate(elsewhere, matter.number(), 0, TerminationReason.PARTY_STOPPED, "不再调解"));
    }

    @Test
    void anIntakeOfficerOfAnotherBodySeesNothing() {
        MatterAtHand matter = aFiling().filed();
        Officer elsewhere = officer(Role.INTAKE_OFFICER, "police");
        assertThat(sees(elsewhere, matter)).isFalse();
        notFound(() -> the(IntakeDesk.class).accept(elsewhere, matter.number(), matter.version()));
    }

    @Nested
    class AMediatorsDesk {
        private final MediationAtHand mediation = MediationAtHand.aMediation();
        private final MatterAtHand matter = mediation.matter();

        @Test
        void isEmptyUntilTheSecretaryAppoints() {
            assertThat(sees(secretary(), matter)).isTrue();
            assertThat(sees(mediator(), matter)).isFalse();
            mediation.appointed();
            assertThat(sees(mediator(), matter)).isTrue();
            assertThat(sees(anotherMediator(), matter)).isFalse();
            assertThat(sees(secretary(), matter)).isTrue();
        }

        @Test
        void isEmptyAgainOnceSomebodyElseIsAppointed() {
            mediation.begun();
            the(MediationDesk.class)
                    .appoint(
                            secretary(),
                            mediation.number(),
                            mediation.version(),
                            anotherMediator().id());
            assertThat(sees(mediator(), matter)).isFalse();
            notFound(() -> mediation.invited(matter.respondent()));
            notFound(() -> mediation.agreed(MediationAtHand.signedOn(CLOCK.today())));
            notFound(() -> the(JoiningDesk.class)
                    .record(mediator(), matter.number(), matter.applicant().id(), Consent.Channel.PHONE));
        }

        @Test
        void takesNoPartyOfAnotherMatter() {
            mediation.appointed();
            MatterAtHand another = aFiling().filed();
            notFound(() -> mediation.answered(another.respondent(), Consent.Answer.AGREED));
        }
    }

    @Test
    void aPartySeesItsOwnMatterOnly() {
        MatterAtHand matter = aFiling().filed();
        MatterAtHand another = aFiling().filed();
        assertThat(matters.findByNumberAndParty(
                        matter.number(), matter.applicant().id()))
                .isPresent();
        assertThat(matters.findByNumberAndParty(
                        another.number(), matter.applicant().id()))
                .isEmpty();
    }
}
