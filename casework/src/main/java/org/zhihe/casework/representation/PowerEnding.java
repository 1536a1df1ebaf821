package org.zhihe.casework.representation;

/** How a power of attorney ended before its last day. */
public enum PowerEnding {
    /** The representative did not accept it. */
    DECLINED,
    /** The party took it back. */
    REVOKED,
    /** The representative gave it back. */
    RESIGNED,
    /** The representative has no account any more. */
    ACCOUNT_CLOSED
}
