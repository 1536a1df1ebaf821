package org.zhihe.casework.evidence;

/** What is found when kept bytes are reckoned again. */
public enum Integrity {
    WHOLE,
    /** Other bytes lie under the hash. */
    CHANGED,
    /** Nothing lies there, or nobody can read it. */
    MISSING
}
