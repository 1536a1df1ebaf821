package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.AccountMails;
import org.zhihe.casework.account.AccountNotice;
import org.zhihe.casework.account.Emails;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.party.Admission;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Puts matters into accounts. The query code is the proof: whoever has it can act as the party anyway. */
@Singleton
public class Ties {
    private final PartyTies ties;
    private final AccountMatters matters;
    private final Admission admission;
    private final Parties parties;
    private final Told told;

    Ties(PartyTies ties, AccountMatters matters, Admission admission, Parties parties, Told told) {
        this.ties = ties;
        this.matters = matters;
        this.admission = admission;
        this.parties = parties;
        this.told = told;
    }

    /** Who hears of it, and when it was. */
    @Singleton
    record Told(AccountMails mails, Audit audit, Conflicts conflicts, Clocks clocks) {}

    /** Whoever files while signed in finds the matter in the account; who may not handle it is reviewed by the filing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void filed(AccountHolder holder, Party applicant) {
        tie(holder, applicant.id(), TieOrigin.FILED);
    }

    /**
     * Claims by number and query code; tries count together with those on the tracking page. Not to be called inside a
     * transaction, for the sake of that count.
     *
     * @param network where the request comes from
     */
    public Admission.Answer claim(AccountHolder holder, String number, String code, String network) {
        Admission.Recognised one = admission.recognise(number, code, network);
        Party party = one.party();
        if (party != null) {
            claim(holder, number, party.id(), party.matterId());
        }
        return one.answer();
    }

    /** Claims what this browser has opened with the code. */
    @Transactional
    public void claim(AccountHolder holder, PartyAccess opened) {
        if (opened.capacity() != Capacity.CODE) {
            throw new NotFound();
        }
        claim(holder, opened.number(), opened.partyId(), opened.matterId());
    }

    @Transactional
    void claim(AccountHolder holder, String number, long partyId, long matterId) {
        Party party = parties.lock(partyId, matterId).orElseThrow(NotFound::new);
        if (parties.countProtected(partyId) > 0) {
            throw new StepRefused("tie.protected");
        }
        @Nullable PartyAccess before = matters.find(holder, number).orElse(null);
        if (before != null && before.side() != party.side()) {
            throw new StepRefused("tie.other-side");
        }
        List<PartyTies.Holder> holders = ties.holders(partyId);
        if (holders.stream().anyMatch(one -> one.accountId() == holder.id())) {
            return;
        }
        tie(holder, partyId, TieOrigin.CLAIMED);
        told.conflicts().review(matterId);
        told.audit().record(Act.MATTER_CLAIMED, Actor.account(holder.id()), matterId, "party " + partyId);
        tell(holder, number, party, holders);
    }

    /**
     * Takes a matter out of the account, for colleagues of a company too. The query code opens it as before, and whoever
     * holds it otherwise goes on. What is not in the account by itself is {@link NotFound}.
     */
    @Transactional
    public void release(AccountHolder holder, String number) {
        PartyAccess held = held(holder, number);
        ties.endInMatter(holder.id(), held.matterId(), told.clocks().now());
        told.conflicts().review(held.matterId());
        told.audit()
                .record(Act.MATTER_RELEASED, Actor.account(holder.id()), held.matterId(), "party " + held.partyId());
    }

    /** What can be taken out. */
    @Transactional
    public PartyAccess held(AccountHolder holder, String number) {
        return matters.find(holder, number)
                .filter(one -> one.capacity() == Capacity.HOLDER)
                .orElseThrow(NotFound::new);
    }

    /** Each mailbox once; the one of whoever claims knows. */
    private void tell(AccountHolder holder, String number, Party party, List<PartyTies.Holder> holders) {
        String details = Details.write(number);
        for (PartyTies.Holder one : holders) {
            told.mails().tellAccount(AccountNotice.MATTER_CLAIMED, one.accountId(), one.email(), details);
        }
        if (party.email() != null) {
            String stated = Emails.plain(party.email());
            boolean knows =
                    stated.equals(holder.email()) || holders.stream().anyMatch(one -> stated.equals(one.email()));
            if (!knows) {
                told.mails().tellAddress(AccountNotice.OWN_MATTER_CLAIMED, stated, details);
            }
        }
    }

    private void tie(AccountHolder holder, long partyId, TieOrigin origin) {
        ties.save(new PartyTie(null, partyId, holder.id(), origin, told.clocks().now(), null));
    }
}
