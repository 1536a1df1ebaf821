package org.zhihe.casework.confirmation;

import org.zhihe.casework.procedure.Transitions;

/** Where a judicial confirmation stands. */
public enum ConfirmationStatus {
    /** One party has asked; the others have not joined yet. */
    JOINING,
    /** All have asked; with the court. */
    APPLIED,
    /** The court wants something completed. */
    RETURNED,
    /** The court examines the agreement. */
    ACCEPTED,
    /** The court does not take it (民诉法解释 355). */
    NOT_ACCEPTED,
    /** 调解协议有效 (民事诉讼法 206). */
    CONFIRMED,
    /** 驳回申请 (民诉法解释 358). */
    DISMISSED,
    /** Taken back by the parties. */
    WITHDRAWN,
    /** The 30 days passed before all had joined. */
    EXPIRED;

    /** The only place that lists the moves of a confirmation. */
    public static final Transitions<ConfirmationStatus> MOVES = Transitions.of(ConfirmationStatus.class)
            .allow(JOINING, APPLIED, WITHDRAWN, EXPIRED)
            .allow(APPLIED, RETURNED, ACCEPTED, NOT_ACCEPTED, WITHDRAWN)
            .allow(RETURNED, APPLIED, NOT_ACCEPTED, WITHDRAWN)
            .allow(ACCEPTED, CONFIRMED, DISMISSED, WITHDRAWN);
}
