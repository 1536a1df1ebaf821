package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.procedure.StepRefused;

/** Makes members of staff, and mails the links that let them begin. */
@Singleton
class Invitations {
    private final StaffMembers staff;
    private final Administrators administrators;
    private final Links links;
    private final AccountMails mails;
    private final Conflicts conflicts;
    private final Audit audit;

    Invitations(
            StaffMembers staff,
            Administrators administrators,
            Links links,
            AccountMails mails,
            Conflicts conflicts,
            Audit audit) {
        this.staff = staff;
        this.administrators = administrators;
        this.links = links;
        this.mails = mails;
        this.conflicts = conflicts;
        this.audit = audit;
    }

    void refuseIfTaken(Invitation stated) {
        if (staff.findByLogin(stated.login()).isPresent()) {
            throw new StepRefused("staff.login-taken");
        }
        if (staff.findByEmail(Emails.plain(stated.email())).isPresent()) {
            throw new StepRefused("staff.email-taken");
        }
    }

    /** Whoever is in a matter keeps away from it from the first day. */
    Staff named(Invitation stated) {
        refuseIfTaken(stated);
        Staff member = staff.save(Staff.invited(stated, administrators.now()));
        conflicts.reviewStaff(member.id(), new Contact(null, stated.email(), stated.phone(), null));
        return member;
    }

    /** What was mailed before is void from here on. Returns the link's token. */
    String mail(Actor by, Staff member) {
        OneTimeLink link = send(member, LinkPurpose.STAFF_INVITATION, AccountNotice.STAFF_INVITED);
        audit.record(Act.STAFF_INVITED, by, null, "staff " + member.id());
        return links.token(link.id());
    }

    void mailReset(Staff member) {
        send(member, LinkPurpose.STAFF_SECOND_FACTOR, AccountNotice.STAFF_SECOND_FACTOR_TO_RESET);
    }

    private OneTimeLink send(Staff member, LinkPurpose purpose, AccountNotice notice) {
        if (member.email() == null) {
            throw new StepRefused("staff.no-email");
        }
        links.voidOfStaff(member.id());
        OneTimeLink link = links.make(purpose, member.email(), Links.Owner.staff(member.id()))
                .orElseThrow(() -> new StepRefused("staff.mailed-often"));
        mails.send(notice, link, "");
        return link;
    }

    void withdraw(long staffId) {
        links.voidOfStaff(staffId);
    }
}
