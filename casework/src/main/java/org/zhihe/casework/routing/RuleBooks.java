package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the tables. */
@Singleton
public class RuleBooks {
    private final RoutingRules rules;
    private final CourtCompetences courts;
    private final Bodies bodies;

    RuleBooks(RoutingRules rules, CourtCompetences courts, Bodies bodies) {
        this.rules = rules;
        this.courts = courts;
        this.bodies = bodies;
    }

    public RuleBook now() {
        return new RuleBook(
                rules.inOrder(),
                courts.inOrder(),
                bodies.findAllOrderById().stream().collect(Collectors.toMap(Body::code, Function.identity())));
    }
}
