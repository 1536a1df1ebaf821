package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.zhihe.casework.access.Lifetime;
import org.zhihe.casework.access.Stay;

/** A member of staff who is signed in, and since when. */
@Introspected
public record Seated(long id, String name, Role role, long bodyId, String bodyName, Instant signedInAt) {
    public Officer officer() {
        return new Officer(id, name, role, bodyId, bodyName);
    }

    /** How long the session lasts at least, after a request. */
    public Lifetime lifetime(Instant now) {
        return Stay.usedNow(signedInAt, now).lifetime(OpenSessions.IDLE, OpenSessions.LONGEST);
    }
}
