package org.zhihe.casework.intake;

/** How a filing came in that somebody at the centre wrote down. */
public enum IntakeChannel {
    COUNTER,
    PHONE,
    LETTER,
    /** Handed over by another body, such as 12315, under a number of its own. */
    HANDED_OVER,
    /** Nobody reported it: an authority has come upon it, is its applicant, and says so. */
    FOUND
}
