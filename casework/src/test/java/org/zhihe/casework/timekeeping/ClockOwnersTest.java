package org.zhihe.casework.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.administrativemediation.AgencyAtHand;
import org.zhihe.casework.administrativemediation.Enforceability;
import org.zhihe.casework.consultation.Consultation.Asking;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.consultation.ConsultationKind;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Debtor;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;

/** Whoever owes it is reminded, and nobody else who has the matter. */
class ClockOwnersTest extends CaseworkTest {
    private final Officer office = officer(Role.ADJUDICATOR, "ip-office");
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final AgencyAtHand agency = AgencyAtHand.requested(office, Claim.OWNERSHIP);
    private final MatterAtHand matter = agency.matter();

    private long reminded(Officer who, DeadlineRule of) {
        return count(
                "SELECT COUNT(*) FROM outbox_message WHERE notice = 'STAFF_CLOCK_PAST' AND staff_id = ? AND details LIKE ?",
                who.id(),
                matter.number() + "%@DeadlineRule." + of + "%");
    }

    private void liesAlsoAt(Officer other) {
        Desk desk = other.role().desk();
        inTransaction(() -> {
            the(Docket.class).lay(matter.id(), desk, other.bodyId(), null);
            return null;
        });
    }

    private void passes(LocalDate day) {
        CLOCK.turnTo(day);
        the(ClockRound.class).go();
    }

    @Test
    void theTimeToBringTheRequestIsTheMediatingAuthoritysAlone() {
        liesAlsoAt(inspector);
        passes(LocalDate.of(2026, 12, 1));
        assertThat(reminded(office, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE))
                .isEqualTo(1);
        assertThat(reminded(inspector, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE))
                .isZero();
        assertThat(reminded(clerk(), DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE))
                .isZero();
    }

    @Test
    void ofTwoThatMediateEachIsRemindedOfItsOwn() {
        agency.alsoAt(inspector);
        passes(LocalDate.of(2026, 12, 1));
        assertThat(reminded(office, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE))
                .isEqualTo(1);
        assertThat(reminded(inspector, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE))
                .isEqualTo(1);
    }

    @Test
    void aLetterIsTheDesksThatHasAsked() {
        liesAlsoAt(inspector);
        the(ConsultationDesk.class)
                .ask(
                        office,
                        matter.number(),
                        matter.version(),
                        new Asking(ConsultationKind.PATENT_REGISTER, "国家知识产权局专利局", null, "请确认权利状态"));
        passes(LocalDate.of(2026, 12, 15));
        assertThat(reminded(office, DeadlineRule.CONSULTATION)).isEqualTo(1);
        assertThat(reminded(inspector, DeadlineRule.CONSULTATION)).isZero();
        assertThat(reminded(clerk(), DeadlineRule.CONSULTATION)).isZero();
    }

    @Test
    void theDaysForTheCourtAreLookedAfterWhereThePartiesAgreed() {
        liesAlsoAt(secretary());
        liesAlsoAt(inspector);
        agency.agreed(Enforceability.JUDICIAL_CONFIRMATION);
        passes(LocalDate.of(2026, 12, 24));
        assertThat(reminded(office, DeadlineRule.CONFIRMATION_APPLICATION)).isEqualTo(1);
        assertThat(reminded(secretary(), DeadlineRule.CONFIRMATION_APPLICATION)).isZero();
        assertThat(reminded(inspector, DeadlineRule.CONFIRMATION_APPLICATION)).isZero();
    }

    @Test
    void noClockOfAProcedureIsEverybodys() {
        assertThat(DeadlineRule.values())
                .filteredOn(rule -> rule.terms().debtor() == Debtor.ANY_DESK)
                .containsExactly(DeadlineRule.ANSWER_QUESTION);
    }
}
