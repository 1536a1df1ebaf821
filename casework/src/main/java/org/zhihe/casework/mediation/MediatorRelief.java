package org.zhihe.casework.mediation;

import jakarta.inject.Singleton;
import org.zhihe.casework.conflict.Relief;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;

/** A mediator who keeps away gives the matter back to the committee, which appoints another. */
@Singleton
class MediatorRelief implements Relief {
    private final Mediations mediations;
    private final Docket docket;

    MediatorRelief(Mediations mediations, Docket docket) {
        this.mediations = mediations;
        this.docket = docket;
    }

    @Override
    public void relieve(long matterId, long staffId) {
        for (Mediation mediation : mediations.ofMatter(matterId)) {
            if (mediation.relieve(staffId)) {
                mediations.update(mediation);
                docket.lay(matterId, Desk.MEDIATION, mediation.bodyId(), null);
            }
        }
    }
}
