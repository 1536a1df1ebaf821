package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** Tells members of staff what was changed on their account, and the audit. Who has no address yet is told nothing. */
@Singleton
class StaffMails {
    private final StaffMembers staff;
    private final AccountMails mails;
    private final Audit audit;

    StaffMails(StaffMembers staff, AccountMails mails, Audit audit) {
        this.staff = staff;
        this.mails = mails;
        this.audit = audit;
    }

    void tell(AccountNotice notice, long staffId) {
        staff.findById(staffId).map(Staff::email).ifPresent(email -> mails.tellStaff(notice, staffId, email));
    }

    void passwordChanged(long staffId) {
        tell(AccountNotice.STAFF_PASSWORD_CHANGED, staffId);
        audit.record(Act.PASSWORD_CHANGED, Actor.staff(staffId), null, "staff " + staffId);
    }
}
