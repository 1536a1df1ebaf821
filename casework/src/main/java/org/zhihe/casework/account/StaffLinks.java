package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Knock;

/** What a member of staff does with a link that was mailed. The link alone never opens a page of the staff's. */
@Singleton
public class StaffLinks {
    private final StaffMembers staff;
    private final Links links;
    private final AccountMails mails;
    private final NewStaffPassword newPassword;
    private final Doorkeeper doorkeeper;
    private final Entry entry;

    StaffLinks(
            StaffMembers staff,
            Links links,
            AccountMails mails,
            NewStaffPassword newPassword,
            Doorkeeper doorkeeper,
            Entry entry) {
        this.staff = staff;
        this.links = links;
        this.mails = mails;
        this.newPassword = newPassword;
        this.doorkeeper = doorkeeper;
        this.entry = entry;
    }

    /** Whose link this is, as long as it is good for that purpose. Looking changes nothing. */
    public Optional<Staff> owner(String token, LinkPurpose purpose) {
        return links.find(token)
                .filter(link -> link.purpose() == purpose && link.staffId() != null)
                .flatMap(link -> staff.findById(link.staffId()))
                .filter(member -> !member.disabled());
    }

    /** The password of somebody who was invited; the second factor comes next, also where others do without one. */
    public Arrival accept(String token, String password, String device) {
        return newPassword
                .set(token, LinkPurpose.STAFF_INVITATION, password)
                .map(member -> entry.enrolment(member, device))
                .orElse(Arrival.without(Arrival.Answer.OVER));
    }

    /** Whether there is such a member of staff shows in the mailbox only: what is done here is the same. */
    @Transactional
    public void forgotten(String email) {
        Optional<Staff> member = staff.findByEmail(Emails.plain(email)).filter(Staff::active);
        Links.Owner owner = member.map(one -> Links.Owner.staff(one.id())).orElse(new Links.Owner(null, null, null));
        links.make(LinkPurpose.STAFF_RESET_PASSWORD, email, owner)
                .filter(link -> link.staffId() != null)
                .ifPresent(link -> mails.send(AccountNotice.STAFF_PASSWORD_TO_RESET, link, ""));
    }

    /** False when the link is used up, void or out of time. Signing in afterwards takes the second factor as ever. */
    public boolean resetPassword(String token, String password) {
        return newPassword
                .set(token, LinkPurpose.STAFF_RESET_PASSWORD, password)
                .isPresent();
    }

    /** The way to a new app: link and password together. The link is used up when the app is set up. */
    public Arrival setUpAnew(String token, String password, Knock from, String device) {
        Optional<Staff> member = owner(token, LinkPurpose.STAFF_SECOND_FACTOR).filter(Staff::active);
        if (member.isEmpty()) {
            return Arrival.without(Arrival.Answer.OVER);
        }
        Doorkeeper.Attempt attempt =
                doorkeeper.attempt(SignIn.knock(member.get().login(), from.network(), from.browser()));
        if (attempt.mustWait()) {
            return Arrival.later(attempt.pause());
        }
        if (!newPassword.isOf(member.get(), password)) {
            return Arrival.refused();
        }
        doorkeeper.letIn(attempt);
        return entry.enrolment(member.get(), device);
    }
}
