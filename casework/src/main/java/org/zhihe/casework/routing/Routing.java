package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.matter.ProcedureKind;

/** Asks the rule table. Proposes only; a person decides. */
@Singleton
public class Routing {
    private final RoutingRules rules;
    private final Bodies bodies;

    Routing(RoutingRules rules, Bodies bodies) {
        this.rules = rules;
        this.bodies = bodies;
    }

    /**
     * Every way whose rule fits, best first, a procedure at a body once. An adjudication is left out when the dispute is
     * in court or bound to arbitration, a court when it is bound to arbitration (国知局令第81号 12).
     */
    public List<RouteProposal> propose(Matter matter) {
        return propose(Dispute.of(matter));
    }

    /** The same before anything is filed. */
    public List<RouteProposal> propose(Dispute dispute) {
        Map<String, Body> byCode =
                bodies.findAllOrderById().stream().collect(Collectors.toMap(Body::code, Function.identity()));
        List<RouteProposal> proposals = new ArrayList<>();
        for (RoutingRule rule : rules.inOrder()) {
            Body body = byCode.get(rule.bodyCode());
            boolean said = proposals.stream()
                    .anyMatch(one -> one.body().equals(body) && one.rule().procedureKind() == rule.procedureKind());
            if (body != null && !said && rule.fits(dispute) && open(rule.procedureKind(), dispute.other())) {
                proposals.add(new RouteProposal(rule, body));
            }
        }
        return proposals;
    }

    private static boolean open(ProcedureKind kind, OtherProceeding other) {
        boolean arbitration = other == OtherProceeding.ARBITRATION_CLAUSE || other == OtherProceeding.IN_ARBITRATION;
        return switch (kind) {
            case ADJUDICATION -> !arbitration && other != OtherProceeding.IN_COURT;
            case COURT_REFERRAL -> !arbitration;
            default -> true;
        };
    }
}
