package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureOpening;

/** A matter routed to a body outside: the centre prepares a letter to it. */
@Singleton
class TransferOpening implements ProcedureOpening {
    private final Transfers transfers;
    private final Clocks clocks;

    TransferOpening(Transfers transfers, Clocks clocks) {
        this.transfers = transfers;
        this.clocks = clocks;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.TRANSFER;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Matter matter, Body body, Officer officer) {
        TransferKind kind = TransferKind.OTHER_AUTHORITY;
        if (transfers.countBegun(matter.id(), officer.bodyId(), TransferDoor.desk(officer), body.name(), kind) > 0) {
            throw new StepRefused("route.already-open", kind());
        }
        transfers.save(Transfer.open(kind, matter.id(), Address.of(officer), Address.of(body), clocks.now()));
    }
}
