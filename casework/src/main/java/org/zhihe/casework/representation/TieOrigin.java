package org.zhihe.casework.representation;

/** How an account came to act as a party. */
public enum TieOrigin {
    FILED,
    /** By number and query code. */
    CLAIMED
}
