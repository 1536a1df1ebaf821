package org.zhihe.casework.entrustment;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Bodies;

/** The mediation that is held for the court. */
@Singleton
class EntrustedMediation {
    private final MediationDesk desk;
    private final Mediations mediations;
    private final Matters matters;
    private final Bodies bodies;

    EntrustedMediation(MediationDesk desk, Mediations mediations, Matters matters, Bodies bodies) {
        this.desk = desk;
        this.mediations = mediations;
        this.matters = matters;
        this.bodies = bodies;
    }

    /** At the committee of whoever takes it up. */
    Matter open(long matterId, Officer secretary) {
        Matter matter = matters.findById(matterId).orElseThrow();
        desk.open(matter, bodies.findById(secretary.bodyId()).orElseThrow(), secretary);
        return matter;
    }

    /** How the latest ended; refused while it runs. */
    MediationStatus ended(long matterId) {
        return mediations.ofMatter(matterId).stream()
                .findFirst()
                .map(Mediation::status)
                .filter(MediationStatus.MOVES::ends)
                .orElseThrow(() -> new StepRefused("entrustment.still-mediating"));
    }
}
