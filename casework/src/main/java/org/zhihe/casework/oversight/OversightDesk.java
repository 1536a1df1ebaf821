package org.zhihe.casework.oversight;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;

/** The procuratorate says what it thinks of a matter it was shown, to those who handle it and to nobody else. */
@Singleton
public class OversightDesk {
    private final Matters matters;
    private final Journal journal;

    OversightDesk(Matters matters, Journal journal) {
        this.matters = matters;
        this.journal = journal;
    }

    @Transactional
    public void comment(Officer officer, String number, String opinion) {
        if (officer.role() != Role.PROCURATORATE_OBSERVER) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.OVERSIGHT), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        journal.enter(matter.id(), MatterEvent.OVERSIGHT_COMMENTED, officer.actor(), opinion);
    }
}
