package org.zhihe.casework.enforcement;

import org.zhihe.casework.procedure.Transitions;

/** Where an enforcement case stands. */
public enum EnforcementStatus {
    /** The lead is checked; to file or not is open. */
    CHECKING,
    /** Not filed, with the reason. */
    NOT_FILED,
    /** Filed and investigated. */
    FILED,
    /** The party was told the penalty that is planned and may be heard (处罚法 44); told anew when another is planned. */
    PENALTY_NOTICED,
    /** A penalty is proposed; another officer approves it or sends it back. */
    PENALTY_PROPOSED,
    /** Decided; to be served and carried out. */
    DECIDED,
    /** What was decided is no more: revoked by who reconsidered or judged it (行政复议法 64; 行政诉讼法 70). */
    REVOKED,
    /** Carried out, or nothing to carry out. */
    CLOSED,
    /** Ended undecided, because the matter was given to another body. */
    HANDED_OVER;

    /** The only place that lists the moves of an enforcement case. */
    public static final Transitions<EnforcementStatus> MOVES = Transitions.of(EnforcementStatus.class)
            .allow(CHECKING, FILED, NOT_FILED, HANDED_OVER)
            .allow(FILED, PENALTY_NOTICED, DECIDED, HANDED_OVER)
            .allow(PENALTY_NOTICED, PENALTY_PROPOSED, DECIDED, HANDED_OVER)
            .allow(PENALTY_PROPOSED, DECIDED, PENALTY_NOTICED)
            .allow(DECIDED, REVOKED, CLOSED)
            .allow(REVOKED, CLOSED);
}
