package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Who is to see matters, or to decide who does, is not up to one administrator: where there are two, the second one agrees
 * before a role takes effect, and all are told. A single one decides alone.
 */
@Singleton
public class RoleDesk {
    private final StaffMembers staff;
    private final RoleChanges changes;
    private final Administrators administrators;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final Audit audit;

    RoleDesk(
            StaffMembers staff,
            RoleChanges changes,
            Administrators administrators,
            Invitations invitations,
            OpenSessions sessions,
            Audit audit) {
        this.staff = staff;
        this.changes = changes;
        this.administrators = administrators;
        this.invitations = invitations;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * What came of it.
     *
     * @param id of the member of staff; of the change when it waits
     */
    public record Outcome(boolean waits, long id) {}

    public List<RoleChangeLine> waiting() {
        return changes.list();
    }

    public boolean waitsFor(long staffId) {
        return changes.existsByStaffId(staffId);
    }

    /** Whether a second administrator has to agree. */
    public boolean secondNeeded() {
        return administrators.several();
    }

    @Transactional
    public Outcome invite(Officer by, Invitation stated) {
        administrators.demand(by);
        invitations.refuseIfTaken(stated);
        if (changes.existsByLogin(stated.login())) {
            throw new StepRefused("staff.login-taken");
        }
        if (changes.existsByEmail(Emails.plain(stated.email()))) {
            throw new StepRefused("staff.email-taken");
        }
        if (stated.role().trusted() && administrators.several()) {
            return proposed(by, changes.save(RoleChange.of(stated, by.id(), administrators.now())), stated.login());
        }
        return invited(by, stated);
    }

    @Transactional
    public Outcome change(Officer by, long id, int version, Role role, long bodyId) {
        Staff member = administrators.other(by, id);
        StaleVersion.refuseUnless(version, member.version());
        if (changes.existsByStaffId(id)) {
            throw new StepRefused("staff.waits");
        }
        // Also who is to be an administrator no longer: otherwise one could make oneself the only one.
        boolean trusted = role.trusted() || member.role() == Role.ADMINISTRATOR;
        if (trusted && administrators.several()) {
            RoleChange change = RoleChange.of(member, role, bodyId, by.id(), administrators.now());
            return proposed(by, changes.save(change), member.login());
        }
        return moved(by, member, role, bodyId);
    }

    @Transactional
    public Outcome approve(Officer by, long id) {
        RoleChange change = waiting(by, id);
        if (change.proposedBy() == by.id()) {
            throw new OwnAct("staff.own-proposal");
        }
        if (Objects.equals(change.staffId(), by.id())) {
            throw new OwnAct("staff.own-role");
        }
        decide(id);
        audit.record(Act.STAFF_ROLE_APPROVED, by.actor(), null, change.subject());
        if (change.staffId() == null) {
            return invited(by, change.invitation());
        }
        Staff member = staff.findById(change.staffId()).orElseThrow(NotFound::new);
        return moved(by, member, change.role(), change.bodyId());
    }

    /** By any administrator; by who proposed it, it is taken back. */
    @Transactional
    public void reject(Officer by, long id) {
        RoleChange change = waiting(by, id);
        decide(id);
        audit.record(Act.STAFF_ROLE_REJECTED, by.actor(), null, change.subject());
        administrators.tellOthers(by, AccountNotice.STAFF_ROLE_REJECTED, login(change), change.role());
    }

    private RoleChange waiting(Officer by, long id) {
        administrators.demand(by);
        return changes.findById(id).orElseThrow(NotFound::new);
    }

    private void decide(long id) {
        if (changes.decide(id) == 0) {
            throw new NotFound();
        }
    }

    private String login(RoleChange change) {
        return change.staffId() == null
                ? Objects.requireNonNull(change.login())
                : staff.findById(change.staffId()).orElseThrow(NotFound::new).login();
    }

    private Outcome proposed(Officer by, RoleChange change, String login) {
        audit.record(Act.STAFF_ROLE_PROPOSED, by.actor(), null, change.subject());
        administrators.tellOthers(by, AccountNotice.STAFF_ROLE_PROPOSED, login, change.role());
        return new Outcome(true, Objects.requireNonNull(change.id()));
    }

    private Outcome invited(Officer by, Invitation stated) {
        Staff member = invitations.named(stated);
        invitations.mail(by.actor(), member);
        given(by, member);
        return new Outcome(false, member.id());
    }

    private Outcome moved(Officer by, Staff member, Role role, long bodyId) {
        member.moveTo(role, bodyId);
        Staff kept = staff.update(member);
        sessions.endOf(kept.id());
        audit.record(Act.STAFF_CHANGED, by.actor(), null, "staff " + kept.id());
        administrators.tell(kept, AccountNotice.STAFF_ROLE_OF_YOURS, kept.login(), role);
        given(by, kept);
        return new Outcome(false, kept.id());
    }

    private void given(Officer by, Staff member) {
        if (member.role().trusted()) {
            String subject = "staff " + member.id() + " role " + member.role() + " body " + member.bodyId();
            audit.record(Act.STAFF_ROLE_GIVEN, by.actor(), null, subject);
            administrators.tellOthers(by, AccountNotice.STAFF_ROLE_GIVEN, member.login(), member.role());
        }
    }
}
