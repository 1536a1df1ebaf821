package org.zhihe.casework.adjudication;

import org.zhihe.casework.procedure.Transitions;

/** Where an adjudication stands. */
public enum AdjudicationStatus {
    /** Requested; the office examines whether to file it. */
    REQUESTED,
    /** Not filed, with the reason. */
    NOT_FILED,
    /** Filed with a panel; to be served on the respondent. */
    FILED,
    /** Served; the respondent may answer. */
    SERVED,
    /** Heard; to be decided. */
    HEARD,
    /** Stands still for a reason (国知局令第81号 28). */
    STAYED,
    /** Decided on infringement. */
    DECIDED,
    /** The parties settled. */
    SETTLED,
    /** Closed without a decision (撤案). */
    WITHDRAWN,
    /** Ended undecided, because the matter was given to another body. */
    HANDED_OVER;

    /** The only place that lists the moves of an adjudication. */
    public static final Transitions<AdjudicationStatus> MOVES = Transitions.of(AdjudicationStatus.class)
            .allow(REQUESTED, FILED, NOT_FILED, HANDED_OVER)
            .allow(FILED, SERVED, STAYED, SETTLED, WITHDRAWN, HANDED_OVER)
            .allow(SERVED, HEARD, STAYED, SETTLED, WITHDRAWN, HANDED_OVER)
            .allow(HEARD, DECIDED, STAYED, SETTLED, WITHDRAWN, HANDED_OVER)
            .allow(STAYED, FILED, SERVED, HEARD, SETTLED, WITHDRAWN, HANDED_OVER);
}
