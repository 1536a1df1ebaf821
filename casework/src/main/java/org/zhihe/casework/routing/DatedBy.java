package org.zhihe.casework.routing;

/** Which day decides whether a rule holds. */
public enum DatedBy {
    /** The law of the day of the act. */
    ACT,
    /** Rules on procedure follow the day of filing. */
    FILING
}
