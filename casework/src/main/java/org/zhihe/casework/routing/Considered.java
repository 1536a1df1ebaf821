package org.zhihe.casework.routing;

import java.util.List;

/**
 * What the tables say about a dispute.
 *
 * @param ways whose rule holds, best first, a procedure at a body once
 * @param possible that depend on something to be established
 * @param outOfForce rules that would be for it, had they been in force on its day, where no other rule leads the same way
 * @param leads to an authority that prosecutes: staff send them as a transfer, no matter is routed there
 */
public record Considered(
        List<RouteProposal> ways,
        List<PossibleRoute> possible,
        List<RoutingRule> outOfForce,
        List<RouteProposal> leads) {
    public Considered {
        ways = List.copyOf(ways);
        possible = List.copyOf(possible);
        outOfForce = List.copyOf(outOfForce);
        leads = List.copyOf(leads);
    }
}
