package org.zhihe.casework.rightcheck;

/** What a register said about a right on the day it was looked up. */
public enum RightStatus {
    /** In force and held by the one who claims it. */
    VALID,
    /** Its time is over. */
    EXPIRED,
    /** Ended early, such as for a fee not paid. */
    LAPSED,
    /** No such number in the register. */
    NOT_FOUND,
    /** In force, but the register names somebody else. */
    HOLDER_DIFFERS,
    /** Somebody asks to have it declared void, or its ownership is before a court. */
    DISPUTED
}
