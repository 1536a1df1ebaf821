package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** Staff show login and password; what comes after is the second stage. */
@Singleton
public class SignIn {
    private final StaffMembers staff;
    private final Passwords passwords;
    private final Doorkeeper doorkeeper;
    private final Entry entry;
    private final Audit audit;

    SignIn(StaffMembers staff, Passwords passwords, Doorkeeper doorkeeper, Entry entry, Audit audit) {
        this.staff = staff;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.entry = entry;
        this.audit = audit;
    }

    public static Knock knock(String login, String network, String browser) {
        return new Knock("staff", login, network, browser);
    }

    /**
     * No transaction: no connection is held while a password is hashed, and every try is counted at once.
     *
     * @param device browser and system in a few words, for the list of sessions
     */
    public Arrival signIn(Knock knock, String password, String device) {
        if (PasswordRules.tooLong(password)) {
            return Arrival.refused();
        }
        Doorkeeper.Attempt attempt = doorkeeper.attempt(knock);
        if (attempt.mustWait()) {
            return Arrival.later(attempt.pause());
        }
        Optional<Staff> member = staff.findByLogin(knock.login());
        String hash = member.filter(Staff::active).map(Staff::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            Actor tried = member.map(one -> Actor.staff(one.id())).orElse(Actor.nobody());
            audit.refused(Act.SIGN_IN_REFUSED, tried, null, "password", knock.network());
            return Arrival.refused();
        }
        doorkeeper.letIn(attempt);
        return entry.afterPassword(member.orElseThrow(), knock, device);
    }
}
