package org.zhihe.casework.routing;

/**
 * A way the rules point to. The first of a list is the proposal, the others its alternatives.
 *
 * @param basis with {@code explanation}: of the rule, and of the court table where that names the body
 */
public record RouteProposal(RoutingRule rule, Body body, String basis, String explanation) {}
