package org.zhihe.admin.transfer;

import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.transfer.Remedy;
import org.zhihe.casework.transfer.RemedyKind;
import org.zhihe.casework.transfer.RemedyStatus;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.casework.transfer.TransferStatus;
import org.zhihe.casework.transfer.VictimRemedy;

/** A transfer as one member of staff finds it. */
record TransferScene(
        Officer officer,
        TransferRow row,
        TransferReading.Letter letter,
        List<Remedy> remedies,
        List<VictimRemedy> victims) {
    long id() {
        return row.id();
    }

    boolean at(TransferStatus status) {
        return row.status() == status;
    }

    boolean sends() {
        return row.part() == TransferRow.Part.SENDER;
    }

    /** Whether the one who asks acts for the receiver: its own people, or the sender for one without access. */
    boolean receives() {
        return row.part() == TransferRow.Part.RECEIVER || records();
    }

    boolean records() {
        return sends() && row.sent() && row.receivers() == 0;
    }

    /** Whether the one who asks acts for the procuratorate: its own people, or the sender for one without access. */
    boolean oversees() {
        return row.part() == TransferRow.Part.COPIED && officer.role() == Role.PROCURATORATE_OBSERVER
                || recordsOversight();
    }

    boolean recordsOversight() {
        return sends() && row.sent() && (row.overseers() == 0 || row.toOverseer() != null);
    }

    Optional<Remedy> remedy() {
        return remedies.stream().filter(Remedy::open).findFirst();
    }

    boolean remedyAt(RemedyKind kind, RemedyStatus... states) {
        return remedy().filter(one -> one.kind() == kind && List.of(states).contains(one.status()))
                .isPresent();
    }

    /** An authority that has the matter on its desk can put its papers on a list. */
    boolean composes() {
        return row.ownMatter() > 0
                && officer.role() != Role.POLICE_LIAISON
                && officer.role() != Role.PROCURATORATE_OBSERVER;
    }
}
