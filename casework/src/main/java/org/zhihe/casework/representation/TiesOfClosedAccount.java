package org.zhihe.casework.representation;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.zhihe.casework.account.AccountEnding;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;

/** With an account ends whatever it was allowed to open; the parties it represented are told. */
@Singleton
class TiesOfClosedAccount implements AccountEnding {
    private final PartyTies ties;
    private final CompanyMembers members;
    private final PowersOfAttorney powers;
    private final PowerJournal journal;
    private final Parties parties;
    private final Clocks clocks;

    TiesOfClosedAccount(
            PartyTies ties,
            CompanyMembers members,
            PowersOfAttorney powers,
            PowerJournal journal,
            Parties parties,
            Clocks clocks) {
        this.ties = ties;
        this.members = members;
        this.powers = powers;
        this.journal = journal;
        this.parties = parties;
        this.clocks = clocks;
    }

    @Override
    public void closing(long accountId) {
        Instant now = clocks.now();
        ties.endOfAccount(accountId, now);
        members.endOfAccount(accountId, now);
        for (PowerOfAttorney power : powers.inHand(accountId, clocks.today())) {
            power.end(PowerEnding.ACCOUNT_CLOSED, now);
            powers.update(power);
            Party party = parties.findById(power.partyId()).orElseThrow();
            journal.ended(power, party, Actor.account(accountId, party.id()));
        }
    }
}
