package org.zhihe.casework.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Consent;
import org.zhihe.casework.account.ConsentKind;
import org.zhihe.casework.account.Consents;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * A party takes back that its identity number is kept (个人信息保护法 15). The number goes at once, unless the law holds it;
 * then the wish is on record, and is fulfilled as soon as the law lets go.
 */
@Singleton
public class ConsentWithdrawal {
    /** A mediation asks for no paper; an authority or a court has to know who is before it. */
    private static final Set<ProcedureKind> OFFICIAL = EnumSet.complementOf(EnumSet.of(ProcedureKind.MEDIATION));

    private final Parties parties;
    private final Consents consents;
    private final KeptIdentities kept;
    private final Papers papers;
    private final Conflicts conflicts;
    private final Journal journal;

    ConsentWithdrawal(
            Parties parties,
            Consents consents,
            KeptIdentities kept,
            Papers papers,
            Conflicts conflicts,
            Journal journal) {
        this.parties = parties;
        this.consents = consents;
        this.kept = kept;
        this.papers = papers;
        this.conflicts = conflicts;
        this.journal = journal;
    }

    /** What tells whether the law holds a number. */
    @Singleton
    record Papers(Tracks tracks, Agreements agreements) {}

    /**
     * @param consents in the order they were given
     * @param kept whether a number is there
     * @param hold why it would stay; empty when it would go
     */
    public record Standing(List<Consent> consents, boolean kept, Optional<IdentityHold> hold) {
        public boolean withdrawable() {
            return consents.stream()
                    .anyMatch(one -> one.kind() == ConsentKind.SENSITIVE_DATA && one.withdrawnAt() == null);
        }
    }

    /** For the party itself; to its representatives the page is not there. */
    @Transactional
    public Standing look(PartyAccess access) {
        Party party = own(access, parties.findByIdAndMatterId(access.partyId(), access.matterId()));
        return new Standing(consents.ofParty(party.id()), party.identity().isPresent(), hold(party.matterId()));
    }

    /** Returns why the number stays; empty when it is gone. */
    @Transactional
    public Optional<IdentityHold> withdraw(PartyAccess access) {
        Party party = own(access, parties.lock(access.partyId(), access.matterId()));
        if (!consents.withdrawByParty(party.id(), ConsentKind.SENSITIVE_DATA)) {
            throw new StepRefused("consent.not-given");
        }
        Optional<IdentityHold> hold = hold(party.matterId());
        if (hold.isPresent()) {
            journal.enter(party.matterId(), MatterEvent.IDENTITY_CONSENT_WITHDRAWN, access.actor(), hold.get());
        } else {
            forget(party, access.actor());
        }
        return hold;
    }

    /**
     * Whether the number is kept for the record only, and nobody may use it: its owner does not agree any more, and no
     * authority or court is at work that has to know it (个人信息保护法 47).
     */
    @Transactional
    public boolean onlyKept(Party party) {
        List<Consent> given = consents.ofParty(party.id()).stream()
                .filter(one -> one.kind() == ConsentKind.SENSITIVE_DATA)
                .toList();
        boolean withdrawn = !given.isEmpty() && given.stream().allMatch(one -> one.withdrawnAt() != null);
        return withdrawn
                && hold(party.matterId()).filter(IdentityHold.PROCEDURE::equals).isEmpty();
    }

    /** Where the owner of an account can take such a consent back, the newest first. */
    @Transactional
    public List<String> agreedInMatters(AccountHolder holder) {
        return kept.agreedInMatters(holder.id());
    }

    /** Fulfils the wishes that nothing stands against any more; returns how many. May run twice at once. */
    public int fulfil() {
        int fulfilled = 0;
        long after = 0;
        List<KeptIdentities.Unwilling> some = kept.unwilling(after);
        while (!some.isEmpty()) {
            for (KeptIdentities.Unwilling one : some) {
                fulfilled += fulfil(one) ? 1 : 0;
                after = one.partyId();
            }
            some = kept.unwilling(after);
        }
        return fulfilled;
    }

    @Transactional
    boolean fulfil(KeptIdentities.Unwilling one) {
        Party party = parties.lock(one.partyId(), one.matterId()).orElseThrow();
        if (party.identity().isEmpty() || hold(one.matterId()).isPresent()) {
            return false;
        }
        forget(party, Actor.system());
        return true;
    }

    private static Party own(PartyAccess access, Optional<Party> party) {
        return party.filter(any -> access.asParty()).orElseThrow(NotFound::new);
    }

    /** Its fingerprint, which finds conflicts of interest, goes with it. */
    private void forget(Party party, Actor actor) {
        parties.forgetIdentity(party.id(), party.matterId());
        conflicts.review(party.matterId());
        journal.enter(party.matterId(), MatterEvent.IDENTITY_FORGOTTEN, actor);
    }

    private Optional<IdentityHold> hold(long matterId) {
        List<Track> official = papers.tracks().ofMatter(matterId).stream()
                .filter(track -> OFFICIAL.contains(track.kind()))
                .toList();
        if (official.stream().anyMatch(Track::open)) {
            return Optional.of(IdentityHold.PROCEDURE);
        }
        boolean opened = official.stream().anyMatch(track -> track.caseNumber() != null);
        boolean settled = papers.agreements().latestOfMatter(matterId).isPresent();
        return opened || settled ? Optional.of(IdentityHold.RECORD) : Optional.empty();
    }
}
