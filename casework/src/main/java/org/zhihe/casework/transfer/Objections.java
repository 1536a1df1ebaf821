package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.procedure.StepRefused;

/** What the police decide means for what was still asked of them: by the sender, or by the victim. */
@Singleton
class Objections {
    private final TransferStore store;
    private final TransferClocks clocks;

    Objections(TransferStore store, TransferClocks clocks) {
        this.store = store;
        this.clocks = clocks;
    }

    void refuseIfOpen(Transfer transfer) {
        if (store.remedies().findByTransferIdAndEndedAtIsNull(transfer.id()).isPresent()
                || store.victims()
                        .findByTransferIdAndGrantedIsNull(transfer.id())
                        .isPresent()) {
            throw new StepRefused("transfer.remedy-open");
        }
    }

    /** Nobody has anything left to ask for. */
    @Transactional(Transactional.TxType.MANDATORY)
    void filed(Transfer transfer, Decision decision) {
        store.remedies().findByTransferIdAndEndedAtIsNull(transfer.id()).ifPresent(one -> {
            one.overtaken(decision.reason(), decision.day(), clocks.now());
            store.remedies().update(one);
        });
        store.victims().findByTransferIdAndGrantedIsNull(transfer.id()).ifPresent(one -> {
            one.answer(true, decision.reason(), decision.day());
            store.victims().update(one);
            clocks.victimAnswered(transfer, one.kind());
        });
    }

    /** Decided at last: to the procuratorate, which asked why nothing had been decided, that is the explanation. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refused(Transfer transfer, Decision decision, LocalDate on) {
        store.remedies().findByTransferIdAndEndedAtIsNull(transfer.id()).ifPresent(one -> {
            one.overtakenByRefusal(decision.reason(), decision.day());
            store.remedies().update(one);
            clocks.await(transfer, DeadlineRule.TRANSFER_SUPERVISION_ANSWER, on);
        });
    }
}
