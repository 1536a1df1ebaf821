package org.zhihe.casework.crime;

/** What must be given besides the figure. */
public enum Given {
    ALWAYS,
    /** Punished for the like within two years before. */
    REPEAT,
    /** Two or more marks or patents, or the same. */
    SEVERAL_OR_REPEAT
}
