package org.zhihe.casework.account;

import java.util.UUID;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.routing.Bodies;

/** Somebody whom two administrators have invited. */
abstract class StaffAtHand extends CaseworkTest {
    static final String PASSWORD = "correct horse battery staple";

    final StaffDesk desk = the(StaffDesk.class);
    final RoleDesk roles = the(RoleDesk.class);
    final StaffLinks staffLinks = the(StaffLinks.class);
    final SignIn signIn = the(SignIn.class);
    final SecondStage stage = the(SecondStage.class);
    final OpenSessions sessions = the(OpenSessions.class);
    final Officer administrator = officer(Role.ADMINISTRATOR, "centre");
    final Officer second = officer(Role.ADMINISTRATOR, "court-xianan");
    final long centre = the(Bodies.class).findByCode("centre").orElseThrow().id();
    final String login = "p" + UUID.randomUUID().toString().substring(0, 12);
    final String email = login + "@example.invalid";
    final Knock knock = SignIn.knock(login, "10.1.0.1", "");

    long invited() {
        Invitation stated = new Invitation(login, "赵六", email, "13812340000", Role.INTAKE_OFFICER, centre);
        return roles.approve(second, roles.invite(administrator, stated).id()).id();
    }

    String mailed(LinkPurpose purpose) {
        Object newest = the(org.zhihe.casework.Rows.class)
                .one("SELECT MAX(id) FROM one_time_link WHERE email = ? AND purpose = ?", email, purpose.name());
        return the(Links.class).token(((Number) newest).longValue());
    }

    /** Invited, with a password and an app; returns the token of the session. */
    String settled() {
        String first = staffLinks
                .accept(mailed(LinkPurpose.STAFF_INVITATION), PASSWORD, "test")
                .token();
        return enrolled(first);
    }

    String enrolled(String first) {
        String secret = stage.find(first).orElseThrow().newSecret();
        return stage.enrol(first, Totp.code(secret, CLOCK.instant()), knock)
                .arrival()
                .token();
    }

    long audited(String act, long id) {
        return count("SELECT COUNT(*) FROM audit_entry WHERE act = ? AND subject = ?", act, "staff " + id);
    }
}
