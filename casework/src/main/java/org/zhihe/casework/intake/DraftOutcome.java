package org.zhihe.casework.intake;

/** How it ended when a page wanted to be kept. */
public enum DraftOutcome {
    SAVED,
    /** Another page or device has saved since; which of the two is to stay, only a person can say. */
    NEWER,
    /** It has been taken along to another device, or its owner has it forgotten here. */
    ELSEWHERE,
    /** It belongs to an account that nobody is signed in to any more. */
    SIGN_IN,
    FILED,
    FULL,
    TOO_LONG,
    TOO_OFTEN
}
