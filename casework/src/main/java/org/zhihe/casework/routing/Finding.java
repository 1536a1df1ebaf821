package org.zhihe.casework.routing;

/** Whether something that a rule asks for is so. */
public enum Finding {
    YES,
    NO,
    UNKNOWN
}
