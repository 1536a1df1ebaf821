package org.zhihe.casework.deadline;

/** What becomes of a last day that is a day of rest. */
public enum Roll {
    /** The first working day after it (民事诉讼法 85, 总局令第121号 45). */
    NEXT_WORKING_DAY,
    /** Stays: a fixed period (不变期间), or hours. */
    NONE
}
