package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** An intake officer sends an accepted matter on its way. */
@Singleton
public class RoutingDesk {
    private final Matters matters;
    private final Routing routing;
    private final RouteDecisions decisions;
    private final List<ProcedureOpening> openings;
    private final Clocks clocks;
    private final Journal journal;

    RoutingDesk(
            Matters matters,
            Routing routing,
            RouteDecisions decisions,
            List<ProcedureOpening> openings,
            Clocks clocks,
            Journal journal) {
        this.matters = matters;
        this.routing = routing;
        this.decisions = decisions;
        this.openings = openings;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * Follows one of the ways the rules propose for the matter. The first needs no reason, any other does.
     *
     * @param ruleCode of one of {@link Routing#propose}; another is refused
     */
    @Transactional
    public void route(Officer officer, String number, int seenVersion, String ruleCode, @Nullable String reason) {
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        List<RouteProposal> proposals = routing.propose(matter);
        RouteProposal chosen = proposals.stream()
                .filter(one -> one.rule().code().equals(ruleCode))
                .findFirst()
                .orElseThrow(() -> new StepRefused("route.not-proposed"));
        RouteProposal first = proposals.get(0);
        if (!chosen.equals(first) && (reason == null || reason.isBlank())) {
            throw new StepRefused("route.reason-missing");
        }
        matter.begin();
        matters.update(matter);
        decisions.save(new RouteDecision(
                null,
                matter.id(),
                chosen.rule().procedureKind(),
                chosen.body().id(),
                first.rule().code(),
                chosen.rule().code(),
                chosen.rule().basis(),
                reason,
                officer.id(),
                clocks.now()));
        clocks.met(matter.id(), DeadlineRule.ROUTING);
        clocks.lift(matter.id(), DeadlineRule.CONCLUSION);
        journal.enter(
                matter.id(),
                MatterEvent.ROUTED,
                officer.actor(),
                chosen.rule().procedureKind(),
                chosen.body().name(),
                chosen.rule().basis());
        opening(chosen).open(matter, chosen.body(), officer);
    }

    private ProcedureOpening opening(RouteProposal chosen) {
        return openings.stream()
                .filter(one -> one.kind() == chosen.rule().procedureKind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no procedure " + chosen.rule().procedureKind()));
    }
}
