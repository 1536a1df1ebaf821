package org.zhihe.casework.identity;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Shows an identity number in full to somebody who works on the matter; each time is an entry of the audit. */
@Singleton
public class IdentityDesk {
    private final Matters matters;
    private final Parties parties;
    private final ConsentWithdrawal withdrawal;
    private final Audit audit;

    IdentityDesk(Matters matters, Parties parties, ConsentWithdrawal withdrawal, Audit audit) {
        this.matters = matters;
        this.parties = parties;
        this.withdrawal = withdrawal;
        this.audit = audit;
    }

    /** Whoever only oversees or counts needs nobody's number. */
    public static boolean isFor(@Nullable Desk desk) {
        return desk != null && desk != Desk.OVERSIGHT;
    }

    /** Whose number it would be; shows nothing of it and leaves no entry. */
    @Transactional
    public Party find(Officer officer, String number, long partyId) {
        Desk desk = officer.role().desk();
        if (!isFor(desk)) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        return parties.findByIdAndMatterId(partyId, matter.id())
                .filter(party -> party.identity().isPresent())
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public PartyIdentity show(Officer officer, String number, long partyId, ShowReason reason) {
        Party party = find(officer, number, partyId);
        if (withdrawal.onlyKept(party)) {
            throw new StepRefused("identity.withdrawn");
        }
        audit.record(
                Act.IDENTITY_SHOWN, officer.actor(), party.matterId(), "party " + partyId + " for " + reason.name());
        return party.identity().orElseThrow(NotFound::new);
    }
}
