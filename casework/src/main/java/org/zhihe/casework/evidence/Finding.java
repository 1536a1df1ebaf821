package org.zhihe.casework.evidence;

/** What somebody is told who asks whether a file still is what was received. */
public enum Finding {
    UNCHANGED,
    /** The bytes are not those that were received, or are gone. */
    CHANGED,
    /** Too much was asked at once; nothing was found out. */
    NOT_CHECKED
}
