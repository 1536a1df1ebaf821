package org.zhihe.casework.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** A party objects to the way of its matter, and the centre answers. The procedure goes on meanwhile. */
@Singleton
public class ObjectionDesk {
    private final Matters matters;
    private final PartyRoutes routes;
    private final RouteObjections objections;
    private final Clocks clocks;
    private final Journal journal;

    ObjectionDesk(Matters matters, PartyRoutes routes, RouteObjections objections, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.routes = routes;
        this.objections = objections;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * Once a party and decision, and one at a time: a second is refused until the first is answered.
     *
     * @param decisionId of one the party may know of
     */
    @Transactional
    public void object(PartyAccess access, long decisionId, String reason) {
        Matter matter =
                matters.lockByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        PartyRoute route = routes.of(access, matter).stream()
                .filter(one -> one.decision().id() == decisionId)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (objections.findOpen(matter.id()).isPresent()) {
            throw new StepRefused("objection.waiting");
        }
        if (!route.open()) {
            throw new StepRefused(route.objections().isEmpty() ? "objection.too-late" : "objection.answered");
        }
        objections.save(RouteObjection.state(access, decisionId, reason, clocks.now()));
        var due = clocks.start(matter.id(), DeadlineRule.OBJECTION_ANSWER);
        journal.enterAndTellSide(access.partyId(), matter.id(), MatterEvent.ROUTE_OBJECTED, access.actor(), due);
    }

    /** The way stays. */
    @Transactional
    public void keep(Officer officer, String number, int seenVersion, String why) {
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        RouteObjection objection =
                objections.findOpen(matter.id()).orElseThrow(() -> new StepRefused("objection.none"));
        objection.refuseUnlessSeen(seenVersion);
        objection.keep(why, officer.id(), clocks.now());
        answered(objection);
        journal.enterAndTellSide(objection.partyId(), matter.id(), MatterEvent.ROUTE_KEPT, officer.actor(), why);
    }

    /** The matter goes another way: whatever is open is answered with that. Called in the transaction of that step. */
    void rerouted(long matterId, Officer officer, String why) {
        objections.findOpen(matterId).ifPresent(objection -> {
            objection.reroute(why, officer.id(), clocks.now());
            answered(objection);
        });
    }

    private void answered(RouteObjection objection) {
        objections.update(objection);
        clocks.met(objection.matterId(), DeadlineRule.OBJECTION_ANSWER);
    }
}
