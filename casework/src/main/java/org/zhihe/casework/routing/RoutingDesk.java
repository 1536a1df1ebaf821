package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;

/** An intake officer sends an accepted matter on its way; a further way beside the first is possible. */
@Singleton
public class RoutingDesk {
    private final Matters matters;
    private final RuleBooks books;
    private final Routing routing;
    private final Dispatch dispatch;

    RoutingDesk(Matters matters, RuleBooks books, Routing routing, Dispatch dispatch) {
        this.matters = matters;
        this.books = books;
        this.routing = routing;
        this.dispatch = dispatch;
    }

    /** Follows one of the rules; the first needs no reason, any other does. */
    @Transactional
    public void route(Officer officer, String number, int seenVersion, String ruleCode, @Nullable String reason) {
        route(officer, number, seenVersion, RouteChoice.rule(ruleCode, reason));
    }

    /**
     * Follows one of the ways of {@link Routing#consider}, or one of the officer's own. A way that depends on what nobody
     * has established is refused with what to establish, one whose rule is not in force with its days.
     */
    @Transactional
    public void route(Officer officer, String number, int seenVersion, RouteChoice choice) {
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        RuleBook book = books.now();
        Destination there = Destination.of(choice, book.consider(routing.dispute(matter)), book);
        matter.begin();
        matters.update(matter);
        dispatch.send(matter, officer, there, choice, null);
    }
}
