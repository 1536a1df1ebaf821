package org.zhihe.casework.administrativemediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.confirmation.NotAcceptedGround;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.timekeeping.ClockRound;

/** A court is asked to confirm what was agreed before an authority; each agreement of a matter has its own 30 days. */
class AgencyConfirmationTest extends CaseworkTest {
    private final CourtDesk court = the(CourtDesk.class);
    private final Officer office = officer(Role.ADJUDICATOR, "ip-office");
    private final Officer judge = officer(Role.JUDGE, "court-wuhan");
    private final AgencyAtHand agency = AgencyAtHand.requested(office, Claim.OWNERSHIP);
    private final MatterAtHand matter = agency.matter();

    private JudicialConfirmation asked() {
        return the(Confirmations.class).latestOfMatter(matter.id()).orElseThrow();
    }

    private MediationAgreement about() {
        return the(Agreements.class).findById(asked().agreementId()).orElseThrow();
    }

    private void join(Party party) {
        the(JoiningDesk.class).join(matter.accessOf(party));
    }

    private void allJoin() {
        matter.parties().forEach(this::join);
    }

    private void returned() {
        allJoin();
        court.returnForCompletion(judge, matter.number(), asked().version(), "缺少身份证明");
    }

    private void settledBeforeTheCommittee() {
        MediationAtHand.besides(matter).agreed();
    }

    private List<Long> windows() {
        return texts(
                        "SELECT subject FROM deadline WHERE matter_id = ? AND status = 'OPEN'"
                                + " AND rule = 'CONFIRMATION_APPLICATION' ORDER BY id",
                        matter.id())
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void whatTheCourtSendsBackIsCompletedByTheOfficeThatMediated() {
        agency.agreed(Enforceability.JUDICIAL_CONFIRMATION);
        returned();
        court.resubmit(office, matter.number(), asked().version(), "已补身份证明");
        assertThat(asked().status()).isEqualTo(ConfirmationStatus.APPLIED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONFIRMATION_ACCEPTANCE);
        assertThat(matter.events()).endsWith(MatterEvent.CONFIRMATION_RESUBMITTED);
        assertThat(the(Confirmations.class).mediatedBy(asked().id())).contains(office.bodyName());
    }

    @Test
    void andByNobodyElse() {
        agency.agreed(Enforceability.JUDICIAL_CONFIRMATION);
        returned();
        int version = asked().version();
        for (Officer other : List.of(secretary(), mediator(), clerk(), officer(Role.ADJUDICATOR, "copyright-office"))) {
            notFound(() -> court.resubmit(other, matter.number(), version, "已补"));
        }
    }

    @Test
    void theOfficeHasNoPartInWhatTheCommitteeMediated() {
        settledBeforeTheCommittee();
        returned();
        int version = asked().version();
        notFound(() -> court.resubmit(office, matter.number(), version, "已补"));
        court.resubmit(secretary(), matter.number(), version, "已补");
    }

    @Test
    void anAgreementThatNoCourtIsToConfirmDoesNotStandBeforeOneWhoseDaysRun() {
        settledBeforeTheCommittee();
        agency.agreed(Enforceability.NEITHER);
        notFound(() -> the(JoiningDesk.class)
                .record(office, matter.number(), matter.applicant().id(), Consent.Channel.IN_PERSON));
        join(matter.applicant());
        assertThat(about().administrative()).isFalse();
        notFound(() -> the(JoiningDesk.class)
                .record(office, matter.number(), matter.respondent().id(), Consent.Channel.IN_PERSON));
    }

    @Test
    void twoAgreementsHaveTheirThirtyDaysEach() {
        settledBeforeTheCommittee();
        CLOCK.turnTo(LocalDate.of(2026, 11, 30));
        agency.agreed(Enforceability.JUDICIAL_CONFIRMATION);
        assertThat(windows()).hasSize(2).doesNotHaveDuplicates().doesNotContain(0L);
        allJoin();
        assertThat(about().administrative()).isTrue();
        assertThat(asked().latestOn()).isEqualTo("2026-12-30");
        assertThat(windows()).hasSize(1).doesNotContain(asked().agreementId());

        court.accept(judge, matter.number(), asked().version(), "（2026）鄂01民特1号");
        court.decide(judge, matter.number(), asked().version(), CLOCK.today(), Optional.empty(), "协议有效");
        allJoin();
        assertThat(about().administrative()).isFalse();
        assertThat(asked().latestOn()).isEqualTo("2026-12-23");
        assertThat(windows()).isEmpty();
    }

    @Test
    void whatTheCourtDoesNotTakeGivesBackTheDaysOfThatAgreementOnly() {
        settledBeforeTheCommittee();
        agency.agreed(Enforceability.JUDICIAL_CONFIRMATION);
        List<Long> before = windows();
        allJoin();
        court.doNotAccept(judge, matter.number(), asked().version(), NotAcceptedGround.WRONG_COURT, "不属本院管辖");
        assertThat(windows()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whenTheDaysOfOneArePastThoseOfTheOtherRunOn() {
        settledBeforeTheCommittee();
        CLOCK.turnTo(LocalDate.of(2026, 11, 30));
        agency.agreed(Enforceability.JUDICIAL_CONFIRMATION);
        join(matter.applicant());
        CLOCK.turnTo(LocalDate.of(2026, 12, 24));
        the(ClockRound.class).go();
        assertThat(asked().status()).isEqualTo(ConfirmationStatus.JOINING);
        assertThat(windows()).containsExactly(asked().agreementId());
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.CONCLUSION);

        CLOCK.turnTo(LocalDate.of(2026, 12, 31));
        the(ClockRound.class).go();
        assertThat(asked().status()).isEqualTo(ConfirmationStatus.EXPIRED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }
}
