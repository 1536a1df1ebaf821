package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;

/**
 * What every step of an administrative mediation begins and ends with. At a patent office it lies on the adjudicators' desk;
 * another authority has its enforcement officers mediate.
 */
@Singleton
class Bench {
    private static final List<Desk> DESKS = List.of(Desk.ADJUDICATION, Desk.ENFORCEMENT);

    private final AdministrativeMediations mediations;
    private final Matters matters;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    Bench(AdministrativeMediations mediations, Matters matters, Docket docket, Clocks clocks, Journal journal) {
        this.mediations = mediations;
        this.matters = matters;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    Docket docket() {
        return docket;
    }

    AdministrativeMediation find(Officer officer, String number, int seenVersion) {
        Desk desk = officer.role().desk();
        if (desk == null || !DESKS.contains(desk)) {
            throw new NotFound();
        }
        AdministrativeMediation opened =
                mediations.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }

    Matter matter(AdministrativeMediation opened) {
        return matters.findById(opened.matterId()).orElseThrow();
    }

    static Desk deskOf(Body body) {
        return body.kind() == BodyKind.IP_OFFICE ? Desk.ADJUDICATION : Desk.ENFORCEMENT;
    }

    void ended(AdministrativeMediation opened) {
        stopped(opened);
        docket.procedureEnded(opened.matterId());
    }

    void stopped(AdministrativeMediation opened) {
        mediations.update(opened);
        clocks.lift(opened.matterId(), DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
        clocks.lift(opened.matterId(), DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
        clocks.met(opened.matterId(), DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
        clocks.met(opened.matterId(), DeadlineRule.ADMINISTRATIVE_MEDIATION);
    }

    void enter(AdministrativeMediation opened, MatterEvent event, Officer officer, Object... details) {
        journal.enter(opened.matterId(), event, officer.actor(), details);
    }
}
