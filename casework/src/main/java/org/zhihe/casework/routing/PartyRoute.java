package org.zhihe.casework.routing;

import java.util.List;

/**
 * A way of its matter as a party sees it.
 *
 * @param alternatives that were open as well; what the other side could have asked for is not shown
 * @param objections the party's own
 * @param open whether the party may object to it now
 */
public record PartyRoute(
        RouteDecisions.RouteRow decision,
        List<RouteAlternatives.Line> alternatives,
        List<RouteObjections.Line> objections,
        boolean open) {}
