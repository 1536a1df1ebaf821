package org.zhihe.casework.consultation;

import org.zhihe.casework.procedure.Transitions;

/** Where a request to another authority or an expert stands. */
public enum ConsultationStatus {
    /** Asked; the answer is waited for. */
    ASKED,
    /** The answer is in the file. */
    ANSWERED,
    /** No answer is needed any more. */
    WITHDRAWN;

    /** The only place that lists the moves of such a request. */
    public static final Transitions<ConsultationStatus> MOVES =
            Transitions.of(ConsultationStatus.class).allow(ASKED, ANSWERED, WITHDRAWN);
}
