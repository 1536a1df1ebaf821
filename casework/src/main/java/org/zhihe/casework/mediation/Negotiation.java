package org.zhihe.casework.mediation;

import java.util.List;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.StepRefused;

/** What may be said next depends on who spoke last: nobody answers an offer of their own side. */
public record Negotiation(List<Offer> statements) {

    /** Refuses with {@link StepRefused} what cannot follow. A new offer may follow anything but an acceptance. */
    public void refuseUnlessMaySay(Side side, Offer.Statement statement) {
        Offer last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        if (last != null && last.statement() == Offer.Statement.ACCEPTED) {
            throw new StepRefused("offer.already-accepted");
        }
        if (statement == Offer.Statement.OFFERED) {
            return;
        }
        if (last == null || last.statement() != Offer.Statement.OFFERED) {
            throw new StepRefused("offer.none-open");
        }
        if (last.side() == side) {
            throw new StepRefused("offer.own");
        }
    }
}
