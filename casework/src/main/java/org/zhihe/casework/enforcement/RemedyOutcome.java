package org.zhihe.casework.enforcement;

/** What a reconsideration or a suit has made of a penalty (行政复议法 63-68; 行政诉讼法 69, 70, 77). */
public enum RemedyOutcome {
    /** The decision stays, or what was asked against it is dismissed. */
    UPHELD,
    CHANGED,
    REVOKED,
    /** Revoked, and the authority has to decide anew. */
    REORDERED,
    WITHDRAWN,
    /** Not taken up: nothing was said of the decision. */
    NOT_ACCEPTED;

    /** Whether the decision is not any more what was served. */
    public boolean alters() {
        return this == CHANGED || annuls();
    }

    public boolean annuls() {
        return this == REVOKED || this == REORDERED;
    }

    /** Whether nobody has judged: the time for the other way runs as if this one had not been tried. */
    boolean leavesOpen() {
        return this == WITHDRAWN || this == NOT_ACCEPTED;
    }
}
