package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;

/** What a party reads of the evidence: its own, and what others let it see. */
@Singleton
public class PartyEvidence {
    private final EvidenceItems items;
    private final Custody custody;

    PartyEvidence(EvidenceItems items, Custody custody) {
        this.items = items;
        this.custody = custody;
    }

    public List<EvidenceRow> of(PartyAccess access) {
        return items.ofParty(access.matterId(), access.partyId());
    }

    /** To be called before anything is handed out: what cannot be entered is not. */
    @Transactional
    public Evidence hand(PartyAccess access, long id, CustodyAct act, String network) {
        Evidence item = find(access, id);
        custody.handed(item, act, access.actor(), network);
        return item;
    }

    /** What the party could be handed, without handing it out. */
    public Evidence find(PartyAccess access, long id) {
        return items.forParty(id, access.matterId(), access.partyId()).orElseThrow(NotFound::new);
    }

    /** For who handed it in only: who else looked at it, and when. Struck out or not. */
    @Transactional
    public Passport open(PartyAccess access, long id, String network) {
        EvidenceRow row = of(access).stream()
                .filter(one -> one.id() == id && one.partyId() == access.partyId())
                .findFirst()
                .orElseThrow(NotFound::new);
        custody.enter(id, CustodyAct.OPENED, access.actor(), network);
        return new Passport(row, List.of(), custody.of(id));
    }
}
