package org.zhihe.casework.mediation;

/** Why a mediation was ended before a result. */
public enum TerminationReason {
    APPLICANT_WITHDREW,
    PARTY_STOPPED,
    IN_COURT_NOW,
    CRIME_SUSPECTED,
    NOT_TO_BE_MEDIATED,
    /** The centre sends the matter another way. */
    HANDED_OVER;

    /** Whether those who mediate may give it. */
    public boolean ofTheDesk() {
        return this != HANDED_OVER;
    }
}
