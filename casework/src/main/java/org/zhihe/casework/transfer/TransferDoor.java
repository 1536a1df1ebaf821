package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Finds a transfer for one who may do something with it; to everybody else it does not exist. */
@Singleton
class TransferDoor {
    private final Transfers transfers;
    private final TransferCopies copies;
    private final TransferClocks clocks;

    TransferDoor(Transfers transfers, TransferCopies copies, TransferClocks clocks) {
        this.transfers = transfers;
        this.copies = copies;
        this.clocks = clocks;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Transfer sender(Officer officer, long id, int seenVersion) {
        return seen(transfers.findFrom(id, officer.bodyId(), desk(officer), officer.id()), seenVersion);
    }

    /**
     * For the receiver; for a body without access its answer is recorded by the sender, from a letter.
     *
     * @param paper the letter; must be there exactly when the sender records
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Transfer receiver(Officer officer, long id, int seenVersion, @Nullable Paper paper) {
        Optional<Transfer> own = receives(officer.role())
                ? transfers.findTo(id, officer.bodyId(), desk(officer), officer.id())
                : Optional.empty();
        if (own.isPresent()) {
            return seen(own, seenVersion);
        }
        Optional<Transfer> recorded = transfers
                .findFrom(id, officer.bodyId(), desk(officer), officer.id())
                .filter(one -> one.sentAt != null && withoutAccess(one));
        return recorded(recorded, seenVersion, paper);
    }

    /** For the procuratorate that has a copy; what one without access did the sender records. */
    @Transactional(Transactional.TxType.MANDATORY)
    Transfer overseer(Officer officer, long id, int seenVersion, @Nullable Paper paper) {
        if (officer.role() == Role.PROCURATORATE_OBSERVER) {
            return seen(transfers.findCopied(id, officer.bodyId(), desk(officer), officer.id()), seenVersion);
        }
        Optional<Transfer> recorded = transfers
                .findFrom(id, officer.bodyId(), desk(officer), officer.id())
                .filter(one -> one.sentAt != null && (one.toOverseer != null || copies.countReaders(id) == 0));
        return recorded(recorded, seenVersion, paper);
    }

    private Transfer recorded(Optional<Transfer> found, int seenVersion, @Nullable Paper paper) {
        Transfer transfer = seen(found, seenVersion);
        if (paper == null) {
            throw new StepRefused("transfer.paper-missing");
        }
        if (paper.day().isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        return transfer;
    }

    private boolean withoutAccess(Transfer transfer) {
        return transfer.toBodyId == null || transfers.countReceivers(transfer.toBodyId) == 0;
    }

    private static Transfer seen(Optional<Transfer> found, int seenVersion) {
        Transfer transfer = found.orElseThrow(NotFound::new);
        transfer.refuseUnlessSeen(seenVersion);
        return transfer;
    }

    static boolean receives(Role role) {
        return TransferKind.isAuthority(role) || role == Role.POLICE_LIAISON || role == Role.PROCURATORATE_OBSERVER;
    }

    /** Who can have to do with a transfer; of courts, those that send one. */
    static boolean takesPart(Role role) {
        return receives(role) || TransferKind.isCourt(role);
    }

    static Desk desk(Officer officer) {
        @Nullable Desk desk = officer.role().desk();
        if (desk == null) {
            throw new NotFound();
        }
        return desk;
    }
}
