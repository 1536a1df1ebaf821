package org.zhihe.casework.document;

/** What a body numbers with a word of its own; a city's words are {@code R__letter_words.sql}. */
public enum LetterKind {
    TRANSFER,
    /** A question to another authority or an expert. */
    CONSULTATION,
    /** The committee's answer to a court that has entrusted a mediation. */
    ENTRUSTMENT_REPORT,
    /** What was agreed before an authority. */
    AGENCY_AGREEMENT,
    /** Papers of enforcement cases that no act has given a number. */
    ENFORCEMENT_PAPER,
    ADJUDICATION_PAPER,
    AGENCY_MEDIATION_PAPER,
    REFERRAL_PAPER,
    /** What the committee, or the authority that mediated, certifies. */
    MEDIATION_PAPER
}
