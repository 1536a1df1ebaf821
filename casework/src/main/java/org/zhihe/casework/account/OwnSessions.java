package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.procedure.NotFound;

/**
 * The browsers an owner is signed in with. Ending one asks for the password again: whoever sits down at a browser that was
 * left open is not to shut the owner out of the others.
 */
@Singleton
public class OwnSessions {
    private final AccountSessions sessions;
    private final PasswordProof proof;
    private final Audit audit;
    private final Clock clock;

    OwnSessions(AccountSessions sessions, PasswordProof proof, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.proof = proof;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one used last on top; those that have run out are not among them. */
    @Transactional
    public List<AccountSession> running(AccountHolder holder) {
        Instant now = clock.instant();
        return sessions.running(holder.id(), now.minus(AccountSignIn.IDLE), now.minus(AccountSignIn.LONGEST));
    }

    /** Another account's session is {@link NotFound}. */
    public void end(AccountHolder holder, long sessionId, String password) {
        proof.demand(holder.id(), password);
        end(holder, sessionId);
    }

    public void endOthers(AccountHolder holder, String password) {
        proof.demand(holder.id(), password);
        endOthers(holder);
    }

    @Transactional
    void end(AccountHolder holder, long sessionId) {
        if (sessions.end(sessionId, holder.id()) == 0) {
            throw new NotFound();
        }
        audit.record(Act.SESSION_ENDED, Actor.account(holder.id()), null, "session " + sessionId);
    }

    @Transactional
    void endOthers(AccountHolder holder) {
        sessions.endOthers(holder.id(), holder.sessionId());
        audit.record(Act.SESSION_ENDED, Actor.account(holder.id()), null, "account " + holder.id());
    }
}
