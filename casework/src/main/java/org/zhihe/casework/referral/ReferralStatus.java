package org.zhihe.casework.referral;

import org.zhihe.casework.procedure.Transitions;

/** Where a referral to a court stands. */
public enum ReferralStatus {
    /** The centre composes the list of materials. */
    PREPARING,
    /** On its way; the court has not receipted it. */
    SENT,
    /** The court has it. */
    RECEIPTED,
    /** The court sent it back. */
    RETURNED,
    /** The court's result is recorded. */
    ANSWERED;

    /** The only place that lists the moves of a referral. */
    public static final Transitions<ReferralStatus> MOVES = Transitions.of(ReferralStatus.class)
            .allow(PREPARING, SENT)
            .allow(SENT, RECEIPTED, RETURNED)
            .allow(RECEIPTED, ANSWERED, RETURNED);
}
