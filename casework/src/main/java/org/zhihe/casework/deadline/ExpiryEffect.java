package org.zhihe.casework.deadline;

/** What it means that the last day has passed. */
public enum ExpiryEffect {
    /** An authority is late: the duty stays, and those above are told. */
    ESCALATE,
    /** The way that stood open is closed for good. */
    DOOR_CLOSED,
    /** Who did not act counts as having withdrawn. */
    DEEMED_WITHDRAWN,
    /** A party did not act: the desk decides what follows, nothing happens by itself. */
    DESK_DECIDES,
    /** Goes on only if all sides agree; the desk asks them. */
    CONSENT_NEEDED
}
