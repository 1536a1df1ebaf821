package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.OwnAct;

/** Those who look after the accounts of the staff, watch one another, and never touch their own account. */
@Singleton
class Administrators {
    /** So long somebody who was put out of service counts, so that nobody becomes the only one by an act of their own. */
    static final Duration AFTERWARDS = Duration.ofDays(3);

    private final StaffMembers staff;
    private final AccountMails mails;
    private final Clock clock;

    Administrators(StaffMembers staff, AccountMails mails, Clock clock) {
        this.staff = staff;
        this.mails = mails;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    boolean none() {
        return staff.administrators().isEmpty();
    }

    /** Of this moment, with the administrators locked: whoever acts stays one, so there is always one left. */
    void demand(Officer by) {
        if (!staff.administrators().contains(by.id())) {
            throw new NotFound();
        }
    }

    /** Somebody whom this administrator may change. */
    Staff other(Officer by, long id) {
        demand(by);
        if (by.id() == id) {
            throw new OwnAct("staff.self");
        }
        return staff.findById(id).orElseThrow(NotFound::new);
    }

    boolean several() {
        return staff.administratorsSince(now().minus(AFTERWARDS)) > 1;
    }

    /** Tells all the others; whom it is about is told in other words. */
    void tellOthers(Officer by, AccountNotice notice, String login, Role role) {
        List<Staff> others = staff.findByRoleAndDisabledAtIsNullAndPasswordHashIsNotNull(Role.ADMINISTRATOR);
        for (Staff other : others) {
            if (other.id() != by.id() && !other.login().equals(login)) {
                tell(other, notice, login, role);
            }
        }
    }

    void tell(Staff member, AccountNotice notice, String login, Role role) {
        if (member.email() != null) {
            mails.tellStaff(notice, member.id(), member.email(), Details.write(login, role));
        }
    }
}
