package org.zhihe.casework.transfer;

import org.zhihe.casework.procedure.Transitions;

/** Where an objection to a lead not being filed stands. */
public enum RemedyStatus {
    /** Asked for; the police, or the procuratorate, look at it. */
    ASKED,
    /** The procuratorate wants to know why nothing was filed. */
    EXPLANATION_DEMANDED,
    /** The police have explained; the procuratorate judges. */
    EXPLAINED,
    /** The procuratorate tells the police to file. */
    FILING_ORDERED,
    /** The police have filed after all. */
    GRANTED,
    /** It stays not filed. */
    UPHELD;

    /** The only place that lists the moves of an objection. */
    public static final Transitions<RemedyStatus> MOVES = Transitions.of(RemedyStatus.class)
            .allow(ASKED, EXPLANATION_DEMANDED, GRANTED, UPHELD)
            .allow(EXPLANATION_DEMANDED, EXPLAINED, FILING_ORDERED, GRANTED)
            .allow(EXPLAINED, FILING_ORDERED, GRANTED, UPHELD)
            .allow(FILING_ORDERED, GRANTED);
}
