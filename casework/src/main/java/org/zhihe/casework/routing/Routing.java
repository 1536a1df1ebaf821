package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.matter.Matter;

/** Asks the rule table. Proposes only; a person decides. */
@Singleton
public class Routing {
    private final RuleBooks books;
    private final KnownFacts facts;

    Routing(RuleBooks books, KnownFacts facts) {
        this.books = books;
        this.facts = facts;
    }

    /** Every way whose rule certainly fits, best first. */
    public List<RouteProposal> propose(Matter matter) {
        return consider(matter).ways();
    }

    /** With what may fit besides. */
    public Considered consider(Matter matter) {
        return consider(dispute(matter));
    }

    /** The same before anything is filed. */
    public Considered consider(Dispute dispute) {
        return books.now().consider(dispute);
    }

    /** The court that hears such a dispute; empty while it is not certain. */
    public Optional<Body> court(Dispute dispute) {
        return books.now().asked(CourtPurpose.CIVIL, dispute, dispute.filedOn()).stream()
                .filter(one -> one.fit().certain())
                .map(RuleBook.AskedCourt::body)
                .findFirst();
    }

    /** What the way of the matter can depend on. */
    public Set<Condition> conditions(Matter matter) {
        return books.now().conditions(dispute(matter));
    }

    public Dispute dispute(Matter matter) {
        return Dispute.of(matter, facts.of(matter.id()));
    }
}
