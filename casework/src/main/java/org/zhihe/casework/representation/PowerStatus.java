package org.zhihe.casework.representation;

/** Where a power of attorney stands on a given day; only one in force opens the matter. */
public enum PowerStatus {
    /** The representative has been asked. */
    OFFERED,
    /** Asked, but the link ran out without an answer. */
    UNANSWERED,
    /** Accepted; its first day is still to come. */
    NOT_BEGUN,
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    ENDED;

    /** Counts towards the representatives a party has. */
    public boolean open() {
        return this == OFFERED || this == NOT_BEGUN || this == IN_FORCE;
    }
}
