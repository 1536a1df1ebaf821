package org.zhihe.casework.guide;

/** Where it happened. */
public enum Place {
    HERE,
    ONLINE,
    ELSEWHERE,
    AT_CUSTOMS,
    ABROAD
}
