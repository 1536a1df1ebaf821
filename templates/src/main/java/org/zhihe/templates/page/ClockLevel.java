package org.zhihe.templates.page;

/** How pressing a clock is. Worded in layout.properties. */
public enum ClockLevel {
    /** Time enough. */
    CALM,
    /** A day or two left. */
    NEAR,
    /** The day has passed. */
    LATE,
    /** Stands still: a pause applies. */
    PAUSED,
    /** Done in time. */
    MET
}
