package org.zhihe.casework.audit;

import jakarta.inject.Singleton;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Witness;

/** Enters every change of a matter. */
@Singleton
class MatterAudit implements Witness {
    private final Audit audit;

    MatterAudit(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void saw(long matterId, MatterEvent event, Actor actor) {
        audit.record(Act.MATTER_CHANGED, actor, matterId, event.name());
    }
}
