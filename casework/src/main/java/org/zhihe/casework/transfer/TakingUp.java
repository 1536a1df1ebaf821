package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.ProcedureOpening;

/** What an answer means for the matter: an authority that takes it up has a case, and nobody waits for the letter any more. */
@Singleton
class TakingUp {
    private final Matters matters;
    private final Tracks tracks;
    private final Bodies bodies;
    private final Docket docket;
    private final List<ProcedureOpening> openings;

    TakingUp(Matters matters, Tracks tracks, Bodies bodies, Docket docket, List<ProcedureOpening> openings) {
        this.matters = matters;
        this.tracks = tracks;
        this.bodies = bodies;
        this.docket = docket;
        this.openings = openings;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void after(Transfer transfer, Officer officer) {
        boolean own = transfer.toBodyId != null && transfer.toBodyId == officer.bodyId();
        ProcedureKind procedure = procedure(officer.role());
        if (own && transfer.result == TransferResult.FILED && procedure != null) {
            matters.findById(transfer.matterId()).ifPresent(matter -> open(matter, procedure, officer));
        }
        if (!transfer.kind().secret()) {
            docket.procedureEnded(transfer.matterId());
        }
    }

    private static @Nullable ProcedureKind procedure(Role role) {
        return switch (role) {
            case ENFORCEMENT_OFFICER -> ProcedureKind.ENFORCEMENT;
            case ADJUDICATOR -> ProcedureKind.ADJUDICATION;
            default -> null;
        };
    }

    /** Unless its case of this matter runs already, or the matter has ended: that one is reopened first. */
    private void open(Matter matter, ProcedureKind procedure, Officer officer) {
        boolean runs = tracks.ofMatter(matter.id()).stream()
                .anyMatch(one -> one.open() && one.kind() == procedure && one.bodyId() == officer.bodyId());
        boolean begun = matter.status() == MatterStatus.IN_PROGRESS
                || MatterStatus.MOVES.permits(matter.status(), MatterStatus.IN_PROGRESS);
        if (runs || !begun) {
            return;
        }
        matter.begin();
        matters.update(matter);
        bodies.findById(officer.bodyId()).ifPresent(body -> openings.stream()
                .filter(one -> one.kind() == procedure)
                .forEach(one -> one.open(matter, body, officer)));
    }
}
