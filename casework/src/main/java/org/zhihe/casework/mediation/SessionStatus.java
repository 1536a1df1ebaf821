package org.zhihe.casework.mediation;

import org.zhihe.casework.procedure.Transitions;

/** Where a mediation session stands. */
public enum SessionStatus {
    /** On the calendar. */
    SCHEDULED,
    /** Took place; its record is written. */
    HELD,
    /** Called off. */
    CANCELLED;

    public static final Transitions<SessionStatus> MOVES =
            Transitions.of(SessionStatus.class).allow(SCHEDULED, HELD, CANCELLED);
}
