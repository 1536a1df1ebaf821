package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.NotFound;

/** What staff read of the evidence of a matter that lies on their desk. */
@Singleton
public class EvidenceDesk {
    private final EvidenceItems items;
    private final EvidenceReaders readers;
    private final Custody custody;

    EvidenceDesk(EvidenceItems items, EvidenceReaders readers, Custody custody) {
        this.items = items;
        this.readers = readers;
        this.custody = custody;
    }

    /** Everything, in the order it came; of what is sealed for others only that it is there. */
    public List<EvidenceRow> of(Officer officer, String number) {
        return items.ofDesk(number, desk(officer), officer.bodyId(), officer.id(), officer.ownOnly());
    }

    /** To be called before anything is handed out: what cannot be entered is not. */
    @Transactional
    public Evidence hand(Officer officer, String number, long id, CustodyAct act) {
        Evidence item = find(officer, number, id);
        custody.handed(item, act, officer.actor(), null);
        return item;
    }

    @Transactional
    public Passport open(Officer officer, String number, long id) {
        custody.handed(find(officer, number, id), CustodyAct.OPENED, officer.actor(), null);
        EvidenceRow row = items.rowOfDesk(id, number, desk(officer), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        return new Passport(row, readers.of(id), custody.of(id));
    }

    /** What the officer could be handed, without handing it out. */
    public Evidence find(Officer officer, String number, long id) {
        return items.forDesk(id, number, desk(officer), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }

    /**
     * What came with matters that were merged into another.
     *
     * @param intoId of the matter they were merged into, which the caller has found on the officer's desk
     */
    public List<EvidenceRow> ofMerged(Officer officer, long intoId) {
        return entrustsOnly(officer, intoId) ? List.of() : items.ofMerged(intoId, officer.id());
    }

    /** One of {@link #ofMerged}, to be handed out. */
    public Evidence findMerged(Officer officer, long intoId, long id) {
        if (entrustsOnly(officer, intoId)) {
            throw new NotFound();
        }
        return items.forMerged(id, intoId, officer.id()).orElseThrow(NotFound::new);
    }

    private boolean entrustsOnly(Officer officer, long matterId) {
        Desk desk = desk(officer);
        return desk == Desk.COURT && items.countEntrustedOnly(matterId, desk, officer.bodyId()) > 0;
    }

    private static Desk desk(Officer officer) {
        @Nullable Desk desk = officer.role().desk();
        if (desk == null) {
            throw new NotFound();
        }
        return desk;
    }
}
