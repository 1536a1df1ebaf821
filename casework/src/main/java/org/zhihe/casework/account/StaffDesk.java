package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** An administrator looks after the accounts of the staff. Nobody does so for the own one, and nobody sets passwords. */
@Singleton
public class StaffDesk {
    private final StaffMembers staff;
    private final Letters letters;
    private final OpenSessions sessions;
    private final SecondFactor factor;
    private final Conflicts conflicts;
    private final Audit audit;

    StaffDesk(
            StaffMembers staff,
            Letters letters,
            OpenSessions sessions,
            SecondFactor factor,
            Conflicts conflicts,
            Audit audit) {
        this.staff = staff;
        this.letters = letters;
        this.sessions = sessions;
        this.factor = factor;
        this.conflicts = conflicts;
        this.audit = audit;
    }

    /** What goes out to the person concerned. */
    @Singleton
    record Letters(Links links, AccountMails mails) {}

    public record Invitation(
            String login,
            String name,
            String email,
            @Nullable String phone,
            Role role,
            long bodyId) {}

    public List<StaffLine> all() {
        return staff.list();
    }

    public Staff one(long id) {
        return staff.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public long invite(Officer by, Invitation stated) {
        refuseUnlessAdministrator(by);
        Staff member = named(stated);
        mailInvitation(by.actor(), member);
        return member.id();
    }

    /** The first administrator, whom nobody can invite: refused as soon as there is one. Returns the link's token. */
    @Transactional
    public String inviteFirst(Invitation stated) {
        if (stated.role() != Role.ADMINISTRATOR || !staff.administrators().isEmpty()) {
            throw new StepRefused("staff.not-first");
        }
        Staff member = staff.findByLogin(stated.login()).filter(Staff::invited).orElseGet(() -> named(stated));
        return letters.links().token(mailInvitation(Actor.system(), member).id());
    }

    /** Whoever is in a matter keeps away from it from the first day. */
    private Staff named(Invitation stated) {
        if (staff.findByLogin(stated.login()).isPresent()) {
            throw new StepRefused("staff.login-taken");
        }
        if (staff.findByEmail(Emails.plain(stated.email())).isPresent()) {
            throw new StepRefused("staff.email-taken");
        }
        Staff member = staff.save(Staff.invited(stated, sessions.now()));
        conflicts.reviewStaff(member.id(), new Contact(null, stated.email(), stated.phone(), null));
        return member;
    }

    /** What was mailed before is void from here on. */
    private OneTimeLink mailInvitation(Actor by, Staff member) {
        letters.links().voidOfStaff(member.id());
        OneTimeLink link = link(LinkPurpose.STAFF_INVITATION, member);
        letters.mails().send(AccountNotice.STAFF_INVITED, link, "");
        audit.record(Act.STAFF_INVITED, by, null, "staff " + member.id());
        return link;
    }

    @Transactional
    public void resend(Officer by, long id) {
        Staff member = other(by, id);
        if (!member.invited() || member.disabled()) {
            throw new StepRefused("staff.not-invited");
        }
        mailInvitation(by.actor(), member);
    }

    @Transactional
    public void change(Officer by, long id, int version, Role role, long bodyId) {
        Staff member = other(by, id);
        StaleVersion.refuseUnless(version, member.version());
        member.moveTo(role, bodyId);
        staff.update(member);
        sessions.endOf(id);
        audit.record(Act.STAFF_CHANGED, by.actor(), null, "staff " + id);
    }

    /** At once: the next request of this person is nobody's. An invitation that was not taken up is withdrawn by it. */
    @Transactional
    public void disable(Officer by, long id) {
        Staff member = other(by, id);
        member.disable(sessions.now());
        staff.update(member);
        sessions.endOf(id);
        letters.links().voidOfStaff(id);
        audit.record(member.invited() ? Act.INVITATION_WITHDRAWN : Act.STAFF_DISABLED, by.actor(), null, "staff " + id);
    }

    @Transactional
    public void enable(Officer by, long id) {
        Staff member = other(by, id);
        member.enable();
        staff.update(member);
        audit.record(Act.STAFF_ENABLED, by.actor(), null, "staff " + id);
    }

    /** For a lost app: a new one is set up with the password and the link that is mailed. */
    @Transactional
    public void resetSecondFactor(Officer by, long id) {
        Staff member = other(by, id);
        if (!member.active() || factor.state(id) == SecondFactor.State.NONE) {
            throw new StepRefused("staff.no-second-factor");
        }
        factor.reset(id);
        sessions.endOf(id);
        letters.links().voidOfStaff(id);
        OneTimeLink link = link(LinkPurpose.STAFF_SECOND_FACTOR, member);
        letters.mails().send(AccountNotice.STAFF_SECOND_FACTOR_TO_RESET, link, "");
        audit.record(Act.SECOND_FACTOR_RESET, by.actor(), null, "staff " + id);
    }

    private OneTimeLink link(LinkPurpose purpose, Staff member) {
        if (member.email() == null) {
            throw new StepRefused("staff.no-email");
        }
        return letters.links()
                .make(purpose, member.email(), Links.Owner.staff(member.id()))
                .orElseThrow(() -> new StepRefused("staff.mailed-often"));
    }

    private Staff other(Officer by, long id) {
        refuseUnlessAdministrator(by);
        if (by.id() == id) {
            throw new StepRefused("staff.self");
        }
        return one(id);
    }

    /** Of this moment, with the administrators locked: whoever acts stays one, so there is always one left. */
    private void refuseUnlessAdministrator(Officer by) {
        if (!staff.administrators().contains(by.id())) {
            throw new NotFound();
        }
    }
}
