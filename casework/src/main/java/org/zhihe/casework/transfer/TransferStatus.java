package org.zhihe.casework.transfer;

import org.zhihe.casework.procedure.Transitions;

/** Where a transfer stands. */
public enum TransferStatus {
    /** The list of materials is composed, the facts are verified. */
    PREPARING,
    /** Proposed with its list, or what was missing is; another officer of the same desk decides. */
    PROPOSED,
    /** Not approved; the reason is kept. */
    NOT_APPROVED,
    /** Approved; to be sent. */
    APPROVED,
    /** On its way; the receiver has not receipted it. */
    SENT,
    /** The receiver has it and decides. */
    RECEIPTED,
    /** Papers are missing; the sender hands them in. */
    INCOMPLETE,
    /** The receiver has taken it up and tells how it goes on. */
    FILED,
    /** The receiver has not taken it up and said why; the sender may object. */
    NOT_FILED,
    /** Ended: told to the end, passed on to another body, or dropped. */
    CLOSED;

    /** The only place that lists the moves of a transfer. */
    public static final Transitions<TransferStatus> MOVES = Transitions.of(TransferStatus.class)
            .allow(PREPARING, PROPOSED, CLOSED)
            .allow(PROPOSED, APPROVED, NOT_APPROVED, RECEIPTED, INCOMPLETE)
            .allow(APPROVED, SENT, CLOSED)
            .allow(SENT, RECEIPTED)
            .allow(RECEIPTED, INCOMPLETE, FILED, NOT_FILED, CLOSED)
            .allow(INCOMPLETE, PROPOSED, FILED, NOT_FILED)
            .allow(FILED, CLOSED)
            .allow(NOT_FILED, FILED, CLOSED);
}
