package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import org.zhihe.casework.deadline.Approver;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.NotFound;

/** A signed-in member of staff, as use cases need to know them. */
@Introspected
public record Officer(long id, String name, Role role, long bodyId, String bodyName) implements Approver {
    public Actor actor() {
        return Actor.staff(id);
    }

    /** The desk, if it is the one this person's role works on; anybody else is answered as if the matter were not there. */
    public Desk at(Desk desk) {
        if (role.desk() != desk) {
            throw new NotFound();
        }
        return desk;
    }

    /** For queries by desk: whether only what is assigned to this person is visible, not all of the body's desk. */
    public boolean ownOnly() {
        return role.ownOnly();
    }
}
