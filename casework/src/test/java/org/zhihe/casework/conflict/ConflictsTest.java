package org.zhihe.casework.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.StatusCount;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.recusal.RecusalDesk;

/** Z09: whoever is in a matter, or acts for somebody who is, never has it on the desk. */
class ConflictsTest extends CaseworkTest {
    private final String email = UUID.randomUUID() + "@example.invalid";
    private final Officer officer = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
    /** Somebody has to be left who sees the matter. */
    private final Officer colleague = clerk();

    private void known(Officer member, String mail, String phone) {
        inTransaction(() -> {
            the(Conflicts.class).reviewStaff(member.id(), new Contact(null, mail, phone, null));
            return null;
        });
    }

    private Party applicant(String mail, String phone) {
        return Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, "李四", null, phone, mail, null);
    }

    private boolean sees(Officer member, MatterAtHand matter) {
        return the(Matters.class)
                .findOnDesk(matter.number(), member.role().desk(), member.bodyId(), member.id(), member.ownOnly())
                .isPresent();
    }

    @Test
    void z09AnOfficerWhoIsAPartyNeitherSeesListsSearchesCountsNorHandlesTheMatter() {
        known(officer, email, null);
        int before = counted();
        MatterAtHand matter =
                aFiling().by(applicant(email.toUpperCase(), "13900000000")).filed();
        assertThat(sees(colleague, matter)).isTrue();
        assertThat(sees(officer, matter)).isFalse();
        assertThat(the(Matters.class)
                        .queue(
                                officer.role().desk(),
                                officer.bodyId(),
                                officer.id(),
                                officer.ownOnly(),
                                List.of(MatterStatus.values()),
                                matter.number()))
                .isEmpty();
        assertThat(counted()).isEqualTo(before);
        notFound(() -> the(IntakeDesk.class).accept(officer, matter.number(), matter.version()));
        assertThat(matter.events()).containsExactly(MatterEvent.RECUSAL_RECOGNISED, MatterEvent.FILED);
        assertThat(matter.toldOf(MatterEvent.RECUSAL_RECOGNISED)).isEmpty();
        assertThat(texts("SELECT subject FROM audit_entry WHERE matter_id = ? AND act = 'RECUSED'", matter.id()))
                .containsExactly("staff " + officer.id());
    }

    private int counted() {
        return the(Matters.class)
                .counts(officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly())
                .stream()
                .mapToInt(StatusCount::matters)
                .sum();
    }

    @Test
    void z09ARepresentativeStatedByPhoneIsOnlySuggested() {
        known(officer, null, "+86 136-1111-" + matterOfMyOwn());
        MatterAtHand matter = aFiling()
                .by(applicant(null, "13900000000")
                        .representedBy("王律师", "1361111" + matterOfMyOwn(), RepresentativeKind.LAWYER))
                .filed();
        assertThat(sees(officer, matter)).isTrue();
        assertThat(suggested(colleague, matter)).contains(officer.id());
    }

    private static List<Long> suggested(Officer who, MatterAtHand matter) {
        return the(RecusalDesk.class).suggested(who, matter.id()).stream()
                .map(Recusals.Candidate::id)
                .toList();
    }

    /** Whoever files chooses neither who handles the matter nor that nobody does. */
    @Test
    void z09WhatTheApplicantSaysOfTheOtherSideRecusesNobodyButIsShownToWhoeverDecides() {
        known(officer, email, null);
        MatterAtHand matter = aFiling().against(respondent(email)).filed();
        assertThat(sees(officer, matter)).isTrue();
        assertThat(suggested(colleague, matter)).containsExactly(officer.id());
        assertThat(suggested(officer, matter)).isEmpty();
        assertThat(suggested(secretary(), matter)).isEmpty();
        the(RecusalDesk.class).decide(colleague, matter.number(), officer.id(), RecusalGround.PARTY, "核实是本人");
        assertThat(sees(officer, matter)).isFalse();
        assertThat(suggested(colleague, matter)).isEmpty();
    }

    @Test
    void z09TheLastOneOfADeskIsNeverHiddenFromByRecognitionAlone() {
        List<String> everybody = texts(
                "SELECT id FROM staff WHERE role = 'INTAKE_OFFICER' AND body_id = ? AND disabled_at IS NULL",
                officer.bodyId());
        MatterAtHand matter = aFiling().by(applicant(email, null)).filed();
        for (String one : everybody) {
            inTransaction(() -> {
                the(Conflicts.class).reviewStaff(Long.parseLong(one), new Contact(null, email, null, null));
                return null;
            });
        }
        assertThat(count("SELECT COUNT(*) FROM recusal WHERE matter_id = ? AND lifted_at IS NULL", matter.id()))
                .isEqualTo(everybody.size() - 1);
    }

    private String matterOfMyOwn() {
        return "%04d".formatted(Math.abs(email.hashCode()) % 10000);
    }

    @Test
    void aNameAloneIsNoMatch() {
        MatterAtHand matter = aFiling()
                .by(Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, officer.name(), null, null, null, null))
                .filed();
        assertThat(sees(officer, matter)).isTrue();
    }

    @Test
    void aMemberHiredLaterIsRecognisedInMattersThatAreThereAlready() {
        MatterAtHand matter = aFiling().by(applicant(email, null)).filed();
        assertThat(sees(officer, matter)).isTrue();
        known(officer, email, null);
        assertThat(sees(officer, matter)).isFalse();
    }

    @Test
    void whatWasRecognisedGoesWithTheDataItWasRecognisedBy() {
        known(officer, email, null);
        MatterAtHand matter = aFiling().by(applicant(email, null)).filed();
        assertThat(sees(officer, matter)).isFalse();
        known(officer, "new-" + email, null);
        assertThat(sees(officer, matter)).isTrue();
        assertThat(matter.events()).contains(MatterEvent.RECUSAL_OUTDATED);
    }

    private static Party respondent(String mail) {
        return Party.stated(Side.RESPONDENT, 0, PartyKind.COMPANY, "某店", null, null, mail, null);
    }

    @Test
    void aCorrectionIsLookedThroughLikeAFiling() {
        known(officer, email, null);
        AFiling filing = aFiling();
        MatterAtHand matter = filing.filed();
        the(IntakeDesk.class).requestCorrection(officer, matter.number(), matter.version(), List.of("被申请人写错了"));
        the(PartyDesk.class)
                .correct(
                        matter.applicantAccess(),
                        matter.version(),
                        filing.correction(respondent(email)),
                        UUID.randomUUID().toString());
        assertThat(suggested(colleague, matter)).containsExactly(officer.id());
    }

    @Test
    void z09AMediatorWhoIsAPartyIsNotAppointedAndLosesWhatTheyHaveInHand() {
        Officer mediator = the(TestStaff.class).fresh(Role.MEDIATOR, "mediation-committee");
        MediationAtHand mediation = MediationAtHand.aMediation(aFiling().by(applicant(email, null)));
        the(MediationDesk.class).appoint(secretary(), mediation.number(), mediation.version(), mediator.id());
        assertThat(sees(mediator, mediation.matter())).isTrue();
        known(mediator, email, null);
        assertThat(sees(mediator, mediation.matter())).isFalse();
        assertThat(mediation.mediation().mediatorId()).isNull();
        assertThat(sees(secretary(), mediation.matter())).isTrue();
        refused("mediation.not-a-mediator", () -> the(MediationDesk.class)
                .appoint(secretary(), mediation.number(), mediation.version(), mediator.id()));
        mediation.appointed();
        assertThat(sees(mediator(), mediation.matter())).isTrue();
    }

    @Test
    void thePrintsSayNothingInPlain() {
        known(officer, email, "13800005678");
        assertThat(texts("SELECT print FROM contact_print WHERE staff_id = ?", officer.id()))
                .hasSize(2)
                .allSatisfy(print -> assertThat(print).matches("[0-9a-f]{64}"));
    }
}
