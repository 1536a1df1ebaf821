package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.StepRefused;

/** Whoever was asked by mail to represent a party looks at what is asked, and accepts or declines. */
@Singleton
public class PowerAnswer {
    private final MailedOffers offers;
    private final PowersOfAttorney powers;
    private final Parties parties;
    private final Matters matters;
    private final AccountMatters accountMatters;
    private final Closing closing;

    PowerAnswer(
            MailedOffers offers,
            PowersOfAttorney powers,
            Parties parties,
            Matters matters,
            AccountMatters accountMatters,
            Closing closing) {
        this.offers = offers;
        this.powers = powers;
        this.parties = parties;
        this.matters = matters;
        this.accountMatters = accountMatters;
        this.closing = closing;
    }

    /** What an answer leaves behind. */
    @Singleton
    record Closing(PowerJournal journal, Clocks clocks) {}

    /** What somebody is asked. */
    public record Offer(PowerOfAttorney power, Party party, Matter matter) {}

    /** Empty when the link is used up, void or out of time. */
    @Transactional
    public Optional<Offer> look(AccountHolder holder, @Nullable String token) {
        return offers.look(holder, token, LinkPurpose.ACT_FOR_PARTY).map(this::offer);
    }

    /** Returns the number of the matter. */
    @Transactional
    public String accept(AccountHolder holder, String token) {
        Offer offer = used(holder, token);
        Party party = offer.party();
        String number = offer.matter().number();
        Optional<PartyAccess> before = accountMatters.find(holder, number);
        if (before.filter(one -> one.side() != party.side()).isPresent()) {
            throw new StepRefused("tie.other-side");
        }
        offer.power().accept(holder, closing.clocks().now(), closing.clocks().today());
        powers.update(offer.power());
        closing.journal().accepted(offer.power(), party, Actor.account(holder.id(), party.id()));
        return number;
    }

    @Transactional
    public void decline(AccountHolder holder, String token) {
        Offer offer = used(holder, token);
        offer.power().end(PowerEnding.DECLINED, closing.clocks().now());
        powers.update(offer.power());
        Party party = offer.party();
        closing.journal().ended(offer.power(), party, Actor.account(holder.id(), party.id()));
    }

    private Offer used(AccountHolder holder, String token) {
        return offer(offers.use(holder, token, LinkPurpose.ACT_FOR_PARTY));
    }

    private Offer offer(long powerId) {
        PowerOfAttorney power = powers.findById(powerId).orElseThrow();
        Party party = parties.findById(power.partyId()).orElseThrow();
        return new Offer(power, party, matters.findById(party.matterId()).orElseThrow());
    }
}
