package org.zhihe.casework.routing;

import org.zhihe.casework.procedure.Transitions;

/** Where an objection to the way of a matter stands. */
public enum ObjectionStatus {
    /** The centre has to answer. */
    OPEN,
    /** The way stays, for a reason. */
    KEPT,
    /** The matter goes another way. */
    REROUTED;

    /** The only place that lists the moves of an objection. */
    public static final Transitions<ObjectionStatus> MOVES =
            Transitions.of(ObjectionStatus.class).allow(OPEN, KEPT, REROUTED);
}
