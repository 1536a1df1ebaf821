package org.zhihe.casework.evidence;

/** What was found when the stored bytes of a file were reckoned anew. */
public enum Integrity {
    UNCHANGED,
    /** They are not those that were received, or are gone. */
    CHANGED,
    /** Too much was asked at once; nothing was found out. */
    NOT_CHECKED
}
