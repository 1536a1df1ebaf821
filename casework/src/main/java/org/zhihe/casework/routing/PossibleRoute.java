package org.zhihe.casework.routing;

import java.util.List;

/**
 * A way that opens if something is so that nobody has established yet.
 *
 * @param open at least one
 */
public record PossibleRoute(RouteProposal way, List<Condition> open) {
    public PossibleRoute {
        open = List.copyOf(open);
    }
}
