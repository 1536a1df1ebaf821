package org.zhihe.casework.transfer;

/** What the receiver decided. */
public enum TransferResult {
    FILED,
    NOT_FILED,
    /** Not its own to decide: passed on to the body whose it is. */
    FORWARDED
}
