package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.access.KnownBrowsers;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** The way of a member of staff from the right password to a session that opens pages. */
@Singleton
class Entry {
    private final StaffMembers staff;
    private final OpenSessions sessions;
    private final SecondFactor factor;
    private final SecondFactorRule rule;
    private final KnownBrowsers browsers;
    private final Audit audit;

    Entry(
            StaffMembers staff,
            OpenSessions sessions,
            SecondFactor factor,
            SecondFactorRule rule,
            KnownBrowsers browsers,
            Audit audit) {
        this.staff = staff;
        this.sessions = sessions;
        this.factor = factor;
        this.rule = rule;
        this.browsers = browsers;
        this.audit = audit;
    }

    @Transactional
    Arrival afterPassword(Staff member, Knock knock, String device) {
        return switch (factor.state(member.id())) {
            case SET ->
                Arrival.next(Arrival.Answer.CODE, sessions.open(member.id(), StaffSession.Stage.CODE, null, device));
            case RESET -> Arrival.without(Arrival.Answer.LINK);
            case NONE -> rule.demanded() ? enrolment(member, device) : complete(member, knock, device);
        };
    }

    Arrival enrolment(Staff member, String device) {
        String token = sessions.open(member.id(), StaffSession.Stage.ENROLMENT, Totp.freshSecret(), device);
        return Arrival.next(Arrival.Answer.ENROLMENT, token);
    }

    /** The session of the first stage ends with it. */
    @Transactional
    Arrival instead(String firstToken, Staff member, Knock knock, String device) {
        sessions.close(firstToken);
        return complete(member, knock, device);
    }

    /** The same with an app that has just been set up: what was let in by the factor before, or without one, is out. */
    @Transactional
    Arrival afterEnrolment(Staff member, Knock knock, String device) {
        sessions.endOf(member.id());
        return complete(member, knock, device);
    }

    Instant now() {
        return sessions.now();
    }

    @Transactional
    Arrival complete(Staff member, Knock knock, String device) {
        staff.signedIn(member.id(), sessions.now());
        audit.record(Act.SIGNED_IN, Actor.staff(member.id()), null, "staff " + member.id(), knock.network());
        String token = sessions.open(member.id(), StaffSession.Stage.FULL, null, device);
        return Arrival.in(token, browsers.after(knock));
    }
}
