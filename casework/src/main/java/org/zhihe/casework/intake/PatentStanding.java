package org.zhihe.casework.intake;

/** Whether a patent is in force. */
public enum PatentStanding {
    GRANTED,
    APPLIED_FOR,
    LAPSED,
    UNSURE
}
