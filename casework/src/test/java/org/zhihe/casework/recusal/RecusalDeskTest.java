package org.zhihe.casework.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

class RecusalDeskTest extends CaseworkTest {
    private final RecusalDesk desk = the(RecusalDesk.class);
    private final MediationAtHand mediation = MediationAtHand.aMediation();
    private final MatterAtHand matter = mediation.matter();

    private boolean sees(Officer member) {
        return the(Matters.class)
                .findOnDesk(matter.number(), member.role().desk(), member.bodyId(), member.id(), member.ownOnly())
                .isPresent();
    }

    private void decide(Officer officer, Officer colleague) {
        desk.decide(officer, matter.number(), colleague.id(), RecusalGround.RELATIVE, "主任决定");
    }

    private long latest() {
        return count("SELECT MAX(id) FROM recusal WHERE matter_id = ?", matter.id());
    }

    @Test
    void z09AMediatorWhoAsksForItIsRelievedAtOnceAndTheCommitteeAppointsAnother() {
        mediation.begun();
        desk.declare(mediator(), matter.number(), RecusalGround.RELATIVE, "申请人是我的表兄");
        assertThat(sees(mediator())).isFalse();
        assertThat(mediation.mediation().mediatorId()).isNull();
        assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);
        assertThat(sees(secretary())).isTrue();
        assertThat(matter.events()).contains(MatterEvent.RECUSAL_DECLARED);
        assertThat(matter.toldOf(MatterEvent.RECUSAL_DECLARED)).isEmpty();
        refused("mediation.not-a-mediator", mediation::appointed);
        assertThat(mediation.mediation().mediatorId()).isNull();
    }

    @Test
    void z13TheSecretaryRecusesAMediatorWhoLosesTheMatterAtTheNextLook() {
        mediation.begun();
        decide(secretary(), mediator());
        assertThat(sees(mediator())).isFalse();
        notFound(() -> mediation.invited(matter.respondent()));
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        refused("recusal.own", () -> decide(secretary(), secretary()));
        refused("recusal.own", () -> decide(clerk(), clerk()));
    }

    @Test
    void z09NobodyLiftsTheirOwn() {
        Officer officer = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
        desk.declare(officer, matter.number(), RecusalGround.INTEREST, "持有股份");
        notFound(() -> desk.lift(officer, matter.number(), latest(), "没有关系了"));
        assertThat(sees(officer)).isFalse();
        desk.lift(clerk(), matter.number(), latest(), "核实无利害关系");
        assertThat(sees(officer)).isTrue();
        refused("recusal.none", () -> desk.lift(clerk(), matter.number(), latest(), "再来一次"));
    }

    @Test
    void theSecretaryDecidesForTheCommitteeAlone() {
        Officer officer = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
        refused("recusal.not-a-candidate", () -> decide(secretary(), officer));
        desk.declare(officer, matter.number(), RecusalGround.INTEREST, "持有股份");
        refused("recusal.none", () -> desk.lift(secretary(), matter.number(), latest(), "不成立"));
    }

    @Test
    void theCentreTakesDownWhatABodyThatHasTheMatterDecided() {
        Officer mediator = the(TestStaff.class).fresh(Role.MEDIATOR, "mediation-committee");
        decide(clerk(), mediator);
        refused("recusal.not-a-candidate", () -> decide(clerk(), mediator));
        Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
        refused("recusal.not-a-candidate", () -> decide(clerk(), elsewhere));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"POLICE_LIAISON", "PROCURATORATE_OBSERVER", "STATISTICIAN", "ADMINISTRATOR"})
    void whoHandlesNothingHasNothingToKeepAwayFrom(Role role) {
        Officer somebody = officer(role, "procuratorate");
        notFound(() -> desk.declare(somebody, matter.number(), RecusalGround.INTEREST, "无"));
        notFound(() -> decide(somebody, mediator()));
    }

    @Test
    void aMediatorDecidesAboutNobody() {
        mediation.appointed();
        notFound(() -> decide(mediator(), anotherMediator()));
    }

    @Test
    void whatAPersonHasLiftedIsNotRecognisedAgain() {
        Officer officer = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
        Officer colleague = clerk();
        String mail = "shared-" + officer.id() + "@example.invalid";
        MatterAtHand shared = aFiling()
                .by(Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, "李四", null, null, mail, null))
                .filed();
        known(officer, mail);
        long recognised = count("SELECT MAX(id) FROM recusal WHERE matter_id = ?", shared.id());
        desk.lift(colleague, shared.number(), recognised, "单位公用邮箱");
        known(officer, mail);
        assertThat(count("SELECT COUNT(*) FROM recusal WHERE matter_id = ? AND lifted_at IS NULL", shared.id()))
                .isZero();
    }

    private void known(Officer member, String mail) {
        inTransaction(() -> {
            the(Conflicts.class).reviewStaff(member.id(), new Contact(null, mail, null, null));
            return null;
        });
    }
}
