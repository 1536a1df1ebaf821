package org.zhihe.casework.account;

import jakarta.inject.Singleton;

/** Tells members of staff what was changed on their account. Who has no address yet is told nothing. */
@Singleton
class StaffMails {
    private final StaffMembers staff;
    private final AccountMails mails;

    StaffMails(StaffMembers staff, AccountMails mails) {
        this.staff = staff;
        this.mails = mails;
    }

    void tell(AccountNotice notice, long staffId) {
        staff.findById(staffId).map(Staff::email).ifPresent(email -> mails.tellStaff(notice, staffId, email));
    }
}
