package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;

/** Sends the same papers on, under a letter of the body that had them. */
@Singleton
class Forwarding {
    private final TransferStore store;
    private final Materials materials;
    private final Letters letters;
    private final TransferClocks clocks;
    private final Chronicle chronicle;

    Forwarding(TransferStore store, Materials materials, Letters letters, TransferClocks clocks, Chronicle chronicle) {
        this.store = store;
        this.materials = materials;
        this.letters = letters;
        this.clocks = clocks;
        this.chronicle = chronicle;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Transfer forward(Transfer transfer, Officer officer, Beginning to, Decision decision) {
        if (!Objects.equals(transfer.toBodyId, officer.bodyId())) {
            throw new NotFound();
        }
        Address next = letters.to(to, officer);
        // Before it counts as gone from here: who only passes it on has decided nothing.
        letters.refuseCircle(transfer.matterId(), next, null);
        transfer.passOn(decision, clocks.now());
        Transfer saved = store.transfers()
                .save(transfer.forward(to.kind(), Address.of(officer), next, letters.number(officer), clocks.now()));
        clocks.sent(saved);
        materials.copy(transfer, saved);
        saved.sentItems = materials.last(saved);
        store.transfers().update(saved);
        store.cases().findByTransferId(transfer.id()).ifPresent(one -> store.cases()
                .save(one.of(saved.id())));
        letters.copy(saved);
        chronicle.enter(
                saved,
                MatterEvent.TRANSFER_SENT,
                officer,
                saved.kind(),
                saved.toName,
                Objects.requireNonNull(saved.number));
        return saved;
    }
}
