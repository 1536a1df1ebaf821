package org.zhihe.casework.routing;

import org.zhihe.casework.matter.ProcedureKind;

/**
 * A way the rules point to. The first of a list is the proposal, the others its alternatives.
 *
 * @param basis with {@code explanation}: of the rule, and of the court table where that names the body
 */
public record RouteProposal(RoutingRule rule, Body body, String basis, String explanation) {

    /** How the matter goes there: a county's body that has no desk here gets a letter, whatever it will do then. */
    public ProcedureKind procedure() {
        return rule.countyBy() == null || body.inSystem() ? rule.procedureKind() : ProcedureKind.TRANSFER;
    }
}
