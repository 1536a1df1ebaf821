package org.zhihe.casework.party;

/** What somebody is to the party they act for. */
public enum Capacity {
    /** Has shown number and query code in this browser. */
    CODE,
    /** The account that filed the matter or claimed it. */
    HOLDER,
    /** A colleague in the company whose account holds the matter. */
    MEMBER,
    /** Acts with a power of attorney. */
    REPRESENTATIVE
}
