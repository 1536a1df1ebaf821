package org.zhihe.casework.entrustment;

import org.zhihe.casework.procedure.Transitions;

/** Where a mediation that a court has entrusted stands. */
public enum EntrustmentStatus {
    /** Entrusted; the committee has not signed for the papers. */
    ENTRUSTED,
    /** The committee has the papers and mediates. */
    TAKEN_UP,
    /** The result and the papers went back to the court. */
    REPORTED,
    /** The committee did not take it; the papers went back. */
    NOT_TAKEN_UP;

    /** The only place that lists the moves of an entrusted mediation. */
    public static final Transitions<EntrustmentStatus> MOVES = Transitions.of(EntrustmentStatus.class)
            .allow(ENTRUSTED, TAKEN_UP, NOT_TAKEN_UP)
            .allow(TAKEN_UP, REPORTED);
}
