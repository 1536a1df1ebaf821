package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** An administrator looks after the accounts of the staff. Nobody does so for the own one, and nobody sets passwords. */
@Singleton
public class StaffDesk {
    private final StaffMembers staff;
    private final Administrators administrators;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final SecondFactor factor;
    private final Audit audit;

    StaffDesk(
            StaffMembers staff,
            Administrators administrators,
            Invitations invitations,
            OpenSessions sessions,
            SecondFactor factor,
            Audit audit) {
        this.staff = staff;
        this.administrators = administrators;
        this.invitations = invitations;
        this.sessions = sessions;
        this.factor = factor;
        this.audit = audit;
    }

    public List<StaffLine> all() {
        return staff.list();
    }

    public Staff one(long id) {
        return staff.findById(id).orElseThrow(NotFound::new);
    }

    /** The first administrator, whom nobody can invite: refused as soon as there is one. Returns the link's token. */
    @Transactional
    public String inviteFirst(Invitation stated) {
        if (stated.role() != Role.ADMINISTRATOR || !administrators.none()) {
            throw new StepRefused("staff.not-first");
        }
        Staff member =
                staff.findByLogin(stated.login()).filter(Staff::invited).orElseGet(() -> invitations.named(stated));
        return invitations.mail(Actor.system(), member);
    }

    @Transactional
    public void resend(Officer by, long id) {
        Staff member = administrators.other(by, id);
        if (!member.invited() || member.disabled()) {
            throw new StepRefused("staff.not-invited");
        }
        invitations.mail(by.actor(), member);
    }

    /** At once: the next request of this person is nobody's. An invitation that was not taken up is withdrawn by it. */
    @Transactional
    public void disable(Officer by, long id) {
        Staff member = administrators.other(by, id);
        member.disable(administrators.now());
        staff.update(member);
        sessions.endOf(id);
        invitations.withdraw(id);
        audit.record(member.invited() ? Act.INVITATION_WITHDRAWN : Act.STAFF_DISABLED, by.actor(), null, "staff " + id);
        if (member.role() == Role.ADMINISTRATOR && !member.invited()) {
            // Who watches the others is not put out unseen.
            administrators.tell(member, AccountNotice.STAFF_ADMINISTRATOR_DISABLED, member.login(), member.role());
            administrators.tellOthers(by, AccountNotice.STAFF_ADMINISTRATOR_DISABLED, member.login(), member.role());
        }
    }

    @Transactional
    public void enable(Officer by, long id) {
        Staff member = administrators.other(by, id);
        member.enable();
        staff.update(member);
        audit.record(Act.STAFF_ENABLED, by.actor(), null, "staff " + id);
        if (member.role().trusted()) {
            administrators.tell(member, AccountNotice.STAFF_ENABLED_AGAIN, member.login(), member.role());
            administrators.tellOthers(by, AccountNotice.STAFF_ENABLED_AGAIN, member.login(), member.role());
        }
    }

    /** For a lost app: a new one is set up with the password and the link that is mailed. */
    @Transactional
    public void resetSecondFactor(Officer by, long id) {
        Staff member = administrators.other(by, id);
        if (!member.active() || factor.state(id) == SecondFactor.State.NONE) {
            throw new StepRefused("staff.no-second-factor");
        }
        factor.reset(id);
        sessions.endOf(id);
        invitations.mailReset(member);
        audit.record(Act.SECOND_FACTOR_RESET, by.actor(), null, "staff " + id);
    }
}
