package org.zhihe.casework.feedback;

/** How a callback went. */
public enum CallbackResult {
    /** Spoken to, and what was wrong has been put right. */
    PUT_RIGHT,
    /** Spoken to and explained; there was nothing to put right. */
    EXPLAINED,
    /** Called several times without reaching anybody. */
    NOT_REACHED
}
