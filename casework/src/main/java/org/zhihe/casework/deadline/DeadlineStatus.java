package org.zhihe.casework.deadline;

/** How a clock ended, or that it runs. */
public enum DeadlineStatus {
    /** Running. */
    OPEN,
    /** Stands still, for a reason that its rule allows; its last day is not known until it runs again. */
    PAUSED,
    /** The act it waited for was done. */
    MET,
    /** What it waited for is no longer to come. */
    LIFTED
}
