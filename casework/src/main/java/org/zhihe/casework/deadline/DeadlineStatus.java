package org.zhihe.casework.deadline;

/** How a clock ended, or that it runs. */
public enum DeadlineStatus {
    /** Running. */
    OPEN,
    /** The act it waited for was done. */
    MET,
    /** What it waited for is no longer to come. */
    LIFTED
}
