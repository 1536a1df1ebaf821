package org.zhihe.casework.routing;

/** What a court is asked for. */
public enum CourtPurpose {
    /** To hear a suit. */
    CIVIL,
    /** To confirm an agreement (民事诉讼法 205). */
    CONFIRMATION
}
