package org.zhihe.casework.routing;

/** A way the rules point to. The first of a list is the proposal, the others its alternatives. */
public record RouteProposal(RoutingRule rule, Body body) {}
