package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.procedure.NotFound;

/** The browsers an owner is signed in with. */
@Singleton
public class OwnSessions {
    private final AccountSessions sessions;
    private final Clock clock;

    OwnSessions(AccountSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The one used last on top; those that have run out are not among them. */
    @Transactional
    public List<AccountSession> running(AccountHolder holder) {
        Instant now = clock.instant();
        return sessions.running(holder.id(), now.minus(AccountSignIn.IDLE), now.minus(AccountSignIn.LONGEST));
    }

    /** Another account's session is {@link NotFound}. */
    @Transactional
    public void end(AccountHolder holder, long sessionId) {
        if (sessions.end(sessionId, holder.id()) == 0) {
            throw new NotFound();
        }
    }

    @Transactional
    public void endOthers(AccountHolder holder) {
        sessions.endOthers(holder.id(), holder.sessionId());
    }
}
