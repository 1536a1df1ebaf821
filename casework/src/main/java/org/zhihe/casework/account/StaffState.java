package org.zhihe.casework.account;

/** Where an account of the staff stands. */
public enum StaffState {
    /** No password has been chosen yet. */
    INVITED,
    ACTIVE,
    DISABLED
}
