package org.zhihe.casework.adjudication;

/** Why a request is not filed (国知局令第81号 12, 14, 16). */
public enum RefusalGround {
    /** One of what a request has to meet is not met. */
    CONDITION_UNMET,
    /** What was missing has not come in time. */
    NOT_SUPPLEMENTED,
    /** The evaluation report that was demanded has not come in time. */
    REPORT_NOT_FILED
}
