package org.zhihe.casework.guide;

/** Whether it is known who did it: nobody can mediate with an unknown. */
public enum OtherSide {
    KNOWN,
    UNKNOWN
}
