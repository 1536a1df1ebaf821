package org.zhihe.casework.administrativemediation;

import java.time.Duration;
import java.time.LocalDate;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** A mediation that an authority was asked for. */
public final class AgencyAtHand extends CaseworkTest {
    private final MatterAtHand matter;
    private final Officer officer;

    private AgencyAtHand(MatterAtHand matter, Officer officer) {
        this.matter = matter;
        this.officer = officer;
    }

    /** Sent on its way as the centre does, whatever the city's rules propose first. */
    public static AgencyAtHand requested(Officer officer, Claim claim, String... respondents) {
        AFiling filing = AFiling.aFiling()
                .ofKind(MatterKind.MEDIATION_REQUEST)
                .about(IpType.INVENTION)
                .claiming(claim);
        AgencyAtHand requested =
                new AgencyAtHand((respondents.length == 0 ? filing : filing.against(respondents)).accepted(), officer);
        requested.begin();
        return requested;
    }

    private void begin() {
        inTransaction(() -> {
            var going = matter.matter();
            going.begin();
            the(Matters.class).update(going);
            the(Clocks.class).met(going.id(), DeadlineRule.ROUTING);
            return null;
        });
        alsoAt(officer);
    }

    /** Another authority is asked in the same matter. */
    public AgencyAtHand alsoAt(Officer other) {
        Body body = the(Bodies.class).findById(other.bodyId()).orElseThrow();
        inTransaction(() -> {
            the(AdministrativeMediationDesk.class).open(matter.matter(), body, clerk());
            return null;
        });
        return new AgencyAtHand(matter, other);
    }

    /** Filed, and ended in an agreement that all signed today; its number. */
    public String agreed(Enforceability enforceability) {
        AskingDesk asking = the(AskingDesk.class);
        LocalDate today = CLOCK.today();
        Party respondent = matter.respondent();
        asking.hand(officer, matter.number(), opened().version(), respondent.id(), today, null);
        Reply reply = new Reply(Opinion.AGREES, null, Consent.Channel.IN_WRITING, today);
        asking.record(officer, matter.number(), opened().version(), respondent.id(), reply);
        the(AdministrativeMediationDesk.class)
                .file(
                        officer,
                        matter.number(),
                        opened().version(),
                        "咸知调〔2026〕1号",
                        "甲、乙",
                        new AdministrativeMediationDesk.Meeting(CLOCK.instant().plus(Duration.ofDays(1)), "二楼会议室"));
        return the(AgreementTable.class)
                .record(officer, matter.number(), opened().version(), MediationAtHand.signedOn(today), enforceability);
    }

    public MatterAtHand matter() {
        return matter;
    }

    AdministrativeMediation opened() {
        return the(AdministrativeMediations.class)
                .findOnDesk(matter.number(), officer.bodyId(), officer.id())
                .orElseThrow();
    }

    AdministrativeMediationStatus status() {
        return opened().status();
    }

    void send(Party to) {
        the(AskingDesk.class).send(officer, matter.number(), opened().version(), to.id(), null);
    }

    Asked open(Party by) {
        the(OpinionDesk.class).open(matter.accessOf(by), opened().id());
        return the(OpinionDesk.class).look(matter.accessOf(by), opened().id());
    }

    void answer(Party by, Opinion opinion) {
        the(OpinionDesk.class).answer(matter.accessOf(by), opened().id(), opinion, "说明理由", "no files");
    }
}
