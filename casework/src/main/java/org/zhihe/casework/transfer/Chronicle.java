package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;

/** Writes down what happened to a transfer: for those who take part in it, and in the journal of its matter unless it is secret. */
@Singleton
class Chronicle {
    private final TransferEntries entries;
    private final Journal journal;
    private final TransferClocks clocks;

    Chronicle(TransferEntries entries, Journal journal, TransferClocks clocks) {
        this.entries = entries;
        this.journal = journal;
        this.clocks = clocks;
    }

    /** What all who take part read. */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(Transfer transfer, MatterEvent event, Officer officer, Object... details) {
        save(transfer, event, officer, false, null, details);
    }

    /** What is the affair of the desk that sends it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void enterInside(Transfer transfer, MatterEvent event, Officer officer, Object... details) {
        save(transfer, event, officer, true, null, details);
    }

    /** What a letter says, or what was done here when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(Transfer transfer, MatterEvent event, Officer officer, @Nullable Paper paper, Object... details) {
        save(transfer, event, officer, false, paper, details);
    }

    /** The applicant is told of it, where it is to be told of such a transfer at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Transfer transfer, MatterEvent event, Officer officer, Object... details) {
        if (!transfer.kind().secret()) {
            journal.enter(transfer.matterId(), event, officer.actor(), details);
        }
    }

    private void save(
            Transfer transfer,
            MatterEvent event,
            Officer officer,
            boolean inside,
            @Nullable Paper paper,
            Object... details) {
        entries.save(new TransferEntry(
                null,
                transfer.id(),
                event,
                Details.write(details),
                inside,
                paper == null ? null : paper.number(),
                paper == null ? clocks.today() : paper.day(),
                officer.id(),
                clocks.now()));
        // The matter lies on the desks of mediators and courts too: of what is secret they read nothing.
        if (!transfer.kind().secret()) {
            journal.enter(transfer.matterId(), event, officer.actor(), details);
        }
    }
}
