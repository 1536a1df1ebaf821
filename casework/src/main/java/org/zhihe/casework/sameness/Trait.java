package org.zhihe.casework.sameness;

/** By what two matters are alike. */
public enum Trait {
    /** Kind and number of the right. */
    RIGHT,
    /** A respondent's credit code. */
    TARGET_CODE,
    TARGET_NAME,
    TARGET_PHONE,
    /** What happened, word for word. */
    TEXT,
    /** Who files: mail address, phone, credit code or identity number. */
    PERSON,
    /** The day it happened. */
    DAY
}
