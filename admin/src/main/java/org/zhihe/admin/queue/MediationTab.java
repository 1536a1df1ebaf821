package org.zhihe.admin.queue;

import static org.zhihe.casework.matter.MatterStatus.CONCLUDED;
import static org.zhihe.casework.matter.MatterStatus.DECLINED;
import static org.zhihe.casework.matter.MatterStatus.MERGED;
import static org.zhihe.casework.matter.MatterStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.mediation.Due;
import org.zhihe.casework.mediation.MediationLists;
import org.zhihe.casework.mediation.MediationNarrowing;
import org.zhihe.casework.mediation.MediationTurn;

/** Saved filters of the mediation desk's queue, the one it starts with first. */
enum MediationTab {
    DESK(MediationNarrowing.waitingFor(MediationTurn.Whose.DESK)),
    SOON(MediationNarrowing.due(Due.SOON)),
    OVERDUE(MediationNarrowing.due(Due.OVERDUE)),
    PARTIES(MediationNarrowing.waitingFor(MediationTurn.Whose.PARTIES)),
    OTHERS(MediationNarrowing.waitingFor(MediationTurn.Whose.OTHERS)),
    IN_HAND(MediationNarrowing.in(MediationNarrowing.RUNNING)),
    CLOSED(MediationNarrowing.in(List.of(CONCLUDED, DECLINED, WITHDRAWN, MERGED))),
    ALL(MediationNarrowing.in(List.of(MatterStatus.values())));

    private final MediationNarrowing narrowing;

    MediationTab(MediationNarrowing narrowing) {
        this.narrowing = narrowing;
    }

    MediationNarrowing narrowing() {
        return narrowing;
    }

    /** As it stands in the address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether matters of this sort belong to it. */
    boolean holds(MediationLists.Count sort) {
        boolean ended = sort.turn().whose() == MediationTurn.Whose.NOBODY;
        return switch (this) {
            case ALL -> true;
            case CLOSED -> ended;
            default ->
                !ended
                        && narrowing.turns().contains(sort.turn())
                        && (narrowing.due() == null || narrowing.due() == sort.due());
        };
    }

    static MediationTab of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(DESK);
    }
}
