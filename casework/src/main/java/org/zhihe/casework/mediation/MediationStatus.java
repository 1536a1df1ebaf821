package org.zhihe.casework.mediation;

import org.zhihe.casework.procedure.Transitions;

/** Where a mediation stands. */
public enum MediationStatus {
    /** With the committee; no mediator yet. */
    OPENED,
    /** A mediator is appointed and asks both sides. */
    AWAITING_CONSENT,
    /** One side said no: it must not go on (人民调解法 17) unless that side thinks again. */
    CONSENT_REFUSED,
    /** Both sides are willing. */
    MEDIATING,
    /** Ended in an agreement. */
    AGREED,
    /** Ended without one. */
    FAILED,
    /** Ended for another reason before a result. */
    TERMINATED;

    /** The only place that lists the moves of a mediation. */
    public static final Transitions<MediationStatus> MOVES = Transitions.of(MediationStatus.class)
            .allow(OPENED, AWAITING_CONSENT, TERMINATED)
            .allow(AWAITING_CONSENT, MEDIATING, CONSENT_REFUSED, FAILED, TERMINATED)
            .allow(CONSENT_REFUSED, AWAITING_CONSENT, FAILED, TERMINATED)
            .allow(MEDIATING, AGREED, FAILED, TERMINATED);
}
