package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A new password ends all sessions, voids all links and is told by mail. */
@Singleton
class NewStaffPassword {
    private final StaffMembers staff;
    private final Links links;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final OpenSessions sessions;
    private final StaffMails mails;

    NewStaffPassword(
            StaffMembers staff,
            Links links,
            Passwords passwords,
            PasswordRules rules,
            OpenSessions sessions,
            StaffMails mails) {
        this.staff = staff;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.mails = mails;
    }

    boolean isOf(Staff member, String password) {
        return !PasswordRules.tooLong(password) && passwords.matches(password, member.passwordHash());
    }

    Optional<Staff> set(String token, LinkPurpose purpose, String password) {
        Optional<Staff> owner = links.find(token)
                .map(OneTimeLink::staffId)
                .flatMap(staff::findById)
                .filter(one -> !one.disabled());
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        return used(token, purpose, hashed(owner.get(), password));
    }

    String hashed(Staff member, String password) {
        rules.refuseUnlessGood(password, member.login(), member.name(), String.valueOf(member.email()));
        return passwords.hash(password);
    }

    @Transactional
    Optional<Staff> used(String token, LinkPurpose purpose, String hash) {
        return links.use(token, purpose)
                .flatMap(link -> staff.findById(link.staffId()))
                .map(member -> keep(member, hash, ""));
    }

    /** @param keptToken of the session that stays; empty when none does */
    @Transactional
    Staff keep(Staff member, String hash, String keptToken) {
        member.choosePassword(hash);
        Staff kept = staff.update(member);
        sessions.endOthers(member.id(), keptToken);
        links.voidOfStaff(member.id());
        mails.passwordChanged(member.id());
        return kept;
    }
}
