package org.zhihe.casework.evidence;

/** What a file is handed in to show. */
public enum EvidencePurpose {
    /** That the right exists and whose it is. */
    RIGHT,
    /** That the act happened, and who did it. */
    ACT,
    /** What was lost or gained by it. */
    LOSS,
    /** Who somebody is, or that they act for somebody. */
    IDENTITY,
    /** Anything else, and what was not said. */
    OTHER
}
