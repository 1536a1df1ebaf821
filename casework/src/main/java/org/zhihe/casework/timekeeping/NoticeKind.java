package org.zhihe.casework.timekeeping;

/** What is told of a clock, each once for each last day it has had. */
enum NoticeKind {
    /** The last day is near. */
    AHEAD,
    /** The last day has passed. */
    PAST,
    /** It has passed some working days ago, and still nothing was done. */
    ESCALATED
}
