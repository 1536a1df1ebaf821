package org.zhihe.casework.enforcement;

/** What a reconsideration or a suit has made of a penalty (行政复议法 62-74; 行政诉讼法 69, 70, 74, 75, 77). */
public enum RemedyOutcome {
    /** The decision stays, or what was asked against it is dismissed. */
    UPHELD,
    CHANGED,
    /** The sides have agreed before who reconsiders or judges it: the decision is what they agreed (行政复议法 73). */
    SETTLED,
    REVOKED,
    /** Revoked, and the authority has to decide anew. */
    REORDERED,
    /** It was unlawful and stays all the same. */
    UNLAWFUL,
    /** It never had any effect. */
    VOID,
    WITHDRAWN,
    /** Not taken up: nothing was said of the decision. */
    NOT_ACCEPTED,
    /** Who reconsiders it has let its time pass; the party may sue over the decision (行政诉讼法 45). */
    NOT_DECIDED;

    /** Whether the decision is not any more what was served. */
    public boolean alters() {
        return setsAnew() || this == UNLAWFUL || annuls();
    }

    /** Whether something else is to be paid or done, from now on. */
    boolean setsAnew() {
        return this == CHANGED || this == SETTLED;
    }

    public boolean annuls() {
        return this == REVOKED || this == REORDERED || this == VOID;
    }

    /** Whether nobody has judged: the time for the other way runs as if this one had not been tried. */
    boolean leavesOpen() {
        return this == WITHDRAWN || this == NOT_ACCEPTED;
    }
}
