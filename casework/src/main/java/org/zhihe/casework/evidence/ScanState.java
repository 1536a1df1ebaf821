package org.zhihe.casework.evidence;

/** What a virus scanner has said of a content. */
public enum ScanState {
    /** There was no scanner to ask. */
    NOT_ASKED,
    /** The scanner will be asked. */
    WAITING,
    CLEAN,
    INFECTED,
    /** The scanner did not look at all of it. */
    TOO_LARGE
}
