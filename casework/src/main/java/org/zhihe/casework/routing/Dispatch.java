package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.procedure.StepRefused;

/** Writes down where a matter goes and opens the procedure there. Called by the desks, in their transaction. */
@Singleton
class Dispatch {
    private final RouteDecisions decisions;
    private final RouteAlternatives alternatives;
    private final List<ProcedureOpening> openings;
    private final Clocks clocks;
    private final Journal journal;

    Dispatch(
            RouteDecisions decisions,
            RouteAlternatives alternatives,
            List<ProcedureOpening> openings,
            Clocks clocks,
            Journal journal) {
        this.decisions = decisions;
        this.alternatives = alternatives;
        this.openings = List.copyOf(openings);
        this.clocks = clocks;
        this.journal = journal;
    }

    /** @param replaced what the matter is taken from; null when it goes there besides */
    void send(Matter matter, Officer officer, Destination there, RouteChoice choice, @Nullable Track replaced) {
        ProcedureOpening opening = opening(there);
        if (decisions.countTakenFrom(matter.id(), there.kind(), there.body().id()) > 0 && choice.newFact() == null) {
            throw new StepRefused("route.cycle", there.body().name());
        }
        RouteDecision decision = decisions.save(new RouteDecision(
                null,
                matter.id(),
                there.kind(),
                there.body().id(),
                there.proposedRule(),
                there.rule() == null ? null : there.rule().code(),
                there.rule() == null ? null : there.rule().ruleVersion(),
                there.basis(),
                there.explanation(),
                choice.reason(),
                choice.complexity(),
                replaced == null ? null : replaced.kind(),
                replaced == null ? null : replaced.bodyId(),
                choice.newFact(),
                officer.id(),
                clocks.now()));
        long id = Objects.requireNonNull(decision.id());
        alternatives.saveAll(
                there.others().stream().map(way -> RouteAlternative.of(id, way)).toList());
        tell(matter, officer, there, choice, replaced);
        opening.open(matter, there.body(), officer);
        moveClocks(matter.id(), choice.complexity());
    }

    private void tell(Matter matter, Officer officer, Destination there, RouteChoice choice, @Nullable Track replaced) {
        if (replaced == null) {
            journal.enter(
                    matter.id(),
                    MatterEvent.ROUTED,
                    officer.actor(),
                    there.kind(),
                    there.body().name(),
                    there.basis());
        } else {
            journal.enter(
                    matter.id(),
                    MatterEvent.REROUTED,
                    officer.actor(),
                    replaced.kind(),
                    replaced.bodyName(),
                    there.kind(),
                    there.body().name(),
                    there.basis(),
                    choice.reasonOrRefuse());
        }
    }

    private void moveClocks(long matterId, Complexity complexity) {
        clocks.met(matterId, DeadlineRule.ROUTING);
        clocks.lift(matterId, DeadlineRule.CONCLUSION);
        if (complexity == Complexity.USUAL) {
            clocks.lift(matterId, DeadlineRule.SIMPLE_TRACK);
        } else if (clocks.runningUntil(matterId, DeadlineRule.SIMPLE_TRACK).isEmpty()) {
            clocks.start(matterId, DeadlineRule.SIMPLE_TRACK);
        }
    }

    private ProcedureOpening opening(Destination there) {
        if (there.body().kind().receivesLeads()) {
            throw new StepRefused("route.lead-by-transfer", there.body().name());
        }
        if (!there.body().inSystem() && there.kind() != ProcedureKind.TRANSFER) {
            throw new StepRefused("route.outside", there.body().name());
        }
        return openings.stream()
                .filter(one -> one.kind() == there.kind())
                .findFirst()
                .orElseThrow(() -> new StepRefused("route.no-opening", there.kind()));
    }
}
