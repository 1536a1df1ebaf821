package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** What members of staff change on their own account. Each change asks for what lets them in. No transaction around it. */
@Singleton
public class OwnStaffAccount {
    private final StaffMembers staff;
    private final NewStaffPassword newPassword;
    private final SecondFactor factor;
    private final OpenSessions sessions;
    private final Entry entry;
    private final Doorkeeper doorkeeper;

    OwnStaffAccount(
            StaffMembers staff,
            NewStaffPassword newPassword,
            SecondFactor factor,
            OpenSessions sessions,
            Entry entry,
            Doorkeeper doorkeeper) {
        this.staff = staff;
        this.newPassword = newPassword;
        this.factor = factor;
        this.sessions = sessions;
        this.entry = entry;
        this.doorkeeper = doorkeeper;
    }

    /** @param token of the session that asks, which alone stays */
    public void changePassword(Officer officer, String current, String wanted, String token, Knock from) {
        Staff member = proven(officer, current, from);
        newPassword.keep(member, newPassword.hashed(member, wanted), token);
    }

    /** Ten new ones, to be shown this once; those before are void. */
    public List<String> renewRecoveryCodes(Officer officer, String password, String code, Knock from) {
        Staff member = proven(officer, password, from);
        demandCode(member, code, from);
        return factor.renewRecoveryCodes(member.id());
    }

    /**
     * The way to another app: this browser is led to the page that sets one up, as after the password at the door. The app
     * there is stays good until the new one has shown its first code; then it is void, and so is every session there was.
     *
     * @param device browser and system in a few words
     */
    public Arrival replaceAuthenticator(Officer officer, String password, String code, Knock from, String device) {
        Staff member = proven(officer, password, from);
        demandCode(member, code, from);
        return entry.enrolment(member, device);
    }

    public void endSession(Officer officer, long id, String password, Knock from) {
        proven(officer, password, from);
        sessions.end(officer, id);
    }

    /** Everywhere, here too. */
    public void endAllSessions(Officer officer, String password, Knock from) {
        proven(officer, password, from);
        sessions.endAll(officer);
    }

    private void demandCode(Staff member, String code, Knock from) {
        Doorkeeper.Attempt attempt = doorkeeper.attempt(knock(member, from), "code");
        if (attempt.mustWait()) {
            throw new StepRefused("account.wait");
        }
        if (!factor.passes(member.id(), code)) {
            throw new StepRefused("staff.wrong-code");
        }
        doorkeeper.letIn(attempt);
    }

    /** Guessing the password here is no faster than at the door. */
    private Staff proven(Officer officer, String password, Knock from) {
        Staff member = staff.findById(officer.id()).orElseThrow(NotFound::new);
        Doorkeeper.Attempt attempt = doorkeeper.attempt(knock(member, from));
        if (attempt.mustWait()) {
            throw new StepRefused("account.wait");
        }
        if (!newPassword.isOf(member, password)) {
            throw new StepRefused("account.wrong-password");
        }
        doorkeeper.letIn(attempt);
        return member;
    }

    private static Knock knock(Staff member, Knock from) {
        return SignIn.knock(member.login(), from.network(), from.browser());
    }
}
