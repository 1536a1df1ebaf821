package org.zhihe.admin.queue;

import static org.zhihe.casework.matter.MatterStatus.ACCEPTED;
import static org.zhihe.casework.matter.MatterStatus.CONCLUDED;
import static org.zhihe.casework.matter.MatterStatus.CORRECTION_REQUESTED;
import static org.zhihe.casework.matter.MatterStatus.DECLINED;
import static org.zhihe.casework.matter.MatterStatus.IN_PROGRESS;
import static org.zhihe.casework.matter.MatterStatus.MERGED;
import static org.zhihe.casework.matter.MatterStatus.SUBMITTED;
import static org.zhihe.casework.matter.MatterStatus.WITHDRAWN;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;

/** Saved filters of the queue; the first that a desk has is the one it starts with. */
enum QueueTab {
    NEW(List.of(SUBMITTED)),
    CORRECTING(List.of(CORRECTION_REQUESTED)),
    ROUTING(List.of(ACCEPTED)),
    IN_HAND(List.of(IN_PROGRESS)),
    /** Of those in hand only what goes the quick way. */
    SIMPLE(List.of(IN_PROGRESS)),
    /** Of those in hand what runs as one of these procedures at the officer's own body. */
    ENFORCEMENTS(ProcedureKind.ENFORCEMENT),
    ADJUDICATIONS(ProcedureKind.ADJUDICATION),
    AGENCY_MEDIATIONS(ProcedureKind.ADMINISTRATIVE_MEDIATION),
    CONFIRMATIONS(ProcedureKind.CONFIRMATION),
    COURT_DEALINGS(ProcedureKind.COURT_REFERRAL, ProcedureKind.ENTRUSTMENT),
    CLOSED(List.of(CONCLUDED, DECLINED, WITHDRAWN, MERGED)),
    ALL(List.of(MatterStatus.values()));

    private final List<MatterStatus> statuses;

    private final Set<ProcedureKind> procedures;

    QueueTab(List<MatterStatus> statuses) {
        this.statuses = statuses;
        this.procedures = Set.of();
    }

    QueueTab(ProcedureKind... procedures) {
        this.statuses = List.of(IN_PROGRESS);
        this.procedures = Set.of(procedures);
    }

    /** None for those that are told apart by the matter alone. */
    Set<ProcedureKind> procedures() {
        return procedures;
    }

    List<MatterStatus> statuses() {
        return statuses;
    }

    /** As it stands in the address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<QueueTab> of(@Nullable Desk desk) {
        if (desk == null) {
            return List.of();
        }
        return switch (desk) {
            case INTAKE -> List.of(NEW, CORRECTING, ROUTING, IN_HAND, SIMPLE, CLOSED, ALL);
            case ENFORCEMENT -> List.of(IN_HAND, ENFORCEMENTS, AGENCY_MEDIATIONS, CLOSED, ALL);
            case ADJUDICATION -> List.of(IN_HAND, ADJUDICATIONS, AGENCY_MEDIATIONS, CLOSED, ALL);
            case COURT -> List.of(IN_HAND, CONFIRMATIONS, COURT_DEALINGS, CLOSED, ALL);
            default -> List.of(IN_HAND, CLOSED, ALL);
        };
    }
}
