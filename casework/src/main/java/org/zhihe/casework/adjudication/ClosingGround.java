package org.zhihe.casework.adjudication;

/** Why an adjudication is closed without a decision (撤案; 国知局令第81号 19, 36). */
public enum ClosingGround {
    /** The requester takes the request back. */
    WITHDRAWN,
    /** It turned out after filing that the request does not meet what it has to. */
    NOT_QUALIFIED,
    /** The requester has died or was dissolved, and nobody takes its place. */
    NO_SUCCESSOR,
    /** The respondent has shown that the time to complain is over. */
    LIMITATION,
    /** The evaluation report that was demanded has not come in time. */
    REPORT_NOT_FILED,
    OTHER
}
