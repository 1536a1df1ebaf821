package org.zhihe.casework.deadline;

public enum DeadlineStatus {
    /** Running. */
    OPEN,
    /** The act it waited for was done. */
    MET,
    /** What it waited for is no longer to come. */
    LIFTED
}
