package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;

/** The mediator notes what the sides offer each other. Stays behind the mediation's wall. */
@Singleton
public class OfferDesk {
    private final Mediations mediations;
    private final Offers offers;
    private final Clocks clocks;
    private final Journal journal;

    OfferDesk(Mediations mediations, Offers offers, Clocks clocks, Journal journal) {
        this.mediations = mediations;
        this.offers = offers;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** @param amount yuan; null when the statement names no sum */
    @Transactional
    public void note(
            Officer officer,
            String number,
            int seenVersion,
            Side side,
            Offer.Statement statement,
            @Nullable BigDecimal amount,
            String content) {
        officer.at(Desk.MEDIATION);
        Mediation mediation = mediations
                .findOnDesk(number, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        mediation.refuseUnlessSeen(seenVersion);
        mediation.refuseUnlessMediating();
        new Negotiation(offers.findByMediationIdOrderById(mediation.id())).refuseUnlessMaySay(side, statement);
        offers.save(new Offer(null, mediation.id(), side, statement, amount, content, officer.id(), clocks.now()));
        mediations.update(mediation);
        journal.enter(mediation.matterId(), MatterEvent.OFFER_STATED, officer.actor(), side, statement);
    }
}
