package org.zhihe.casework.representation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Emails;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** A party authorises a representative and takes it back; the representative gives it back. */
@Singleton
public class PowerDesk {
    /** 民事诉讼法 61: one or two. */
    static final int MOST = 2;

    private final Matters matters;
    private final Parties parties;
    private final PowersOfAttorney powers;
    private final Uploads uploads;
    private final PowerJournal journal;
    private final Clocks clocks;

    PowerDesk(
            Matters matters,
            Parties parties,
            PowersOfAttorney powers,
            Uploads uploads,
            PowerJournal journal,
            Clocks clocks) {
        this.matters = matters;
        this.parties = parties;
        this.powers = powers;
        this.uploads = uploads;
        this.journal = journal;
        this.clocks = clocks;
    }

    /** Asks the representative by mail; nothing is open to anybody before the answer. */
    @Transactional
    public void grant(PartyAccess access, PowerTerms terms, String formKey) {
        Party party = asParty(access);
        Matter matter =
                matters.findByNumberAndParty(access.number(), party.id()).orElseThrow(NotFound::new);
        if (MatterStatus.MOVES.ends(matter.status())) {
            throw new StepRefused("matter-ended");
        }
        if (parties.countProtected(party.id()) > 0) {
            // The power of attorney names whoever grants it, and staff read it.
            throw new StepRefused("power.protected");
        }
        terms.refuseUnlessSound(clocks.today());
        refuseOneTooMany(party, terms);
        List<Evidence> document = uploads.file(
                formKey, matter.id(), party.id(), Handing.forStaff(EvidencePurpose.IDENTITY), access.actor());
        if (document.size() != 1) {
            throw new StepRefused("power.one-document");
        }
        PowerOfAttorney power = powers.save(
                PowerOfAttorney.granted(access, terms, document.get(0).id(), clocks.now()));
        journal.granted(power, party, access.actor());
    }

    /** Effective at once, also for whoever has the matter open just now. */
    @Transactional
    public void revoke(PartyAccess access, long powerId) {
        Party party = asParty(access);
        PowerOfAttorney power = powers.findOfParty(powerId, party.id()).orElseThrow(NotFound::new);
        end(power, PowerEnding.REVOKED, party, access.actor());
    }

    @Transactional
    public void resign(AccountHolder holder, long powerId) {
        PowerOfAttorney power = powers.findOfAccount(powerId, holder.id()).orElseThrow(NotFound::new);
        Party party = parties.findById(power.partyId()).orElseThrow();
        end(power, PowerEnding.RESIGNED, party, Actor.account(holder.id(), party.id()));
    }

    private void end(PowerOfAttorney power, PowerEnding how, Party party, Actor actor) {
        power.end(how, clocks.now());
        powers.update(power);
        journal.ended(power, party, actor);
    }

    /** Locked, so that of two grants at once the second sees the first. */
    private Party asParty(PartyAccess access) {
        if (!access.asParty()) {
            throw new StepRefused("power.only-party");
        }
        return parties.lock(access.partyId(), access.matterId()).orElseThrow(NotFound::new);
    }

    private void refuseOneTooMany(Party party, PowerTerms terms) {
        Instant now = clocks.now();
        LocalDate today = clocks.today();
        List<PowerOfAttorney> open = powers.ofParty(party.id()).stream()
                .filter(one -> one.status(now, today).open())
                .toList();
        if (open.size() >= MOST) {
            throw new StepRefused("power.two-already", MOST);
        }
        if (open.stream().anyMatch(one -> one.email().equals(Emails.plain(terms.email())))) {
            throw new StepRefused("power.same-address");
        }
    }
}
