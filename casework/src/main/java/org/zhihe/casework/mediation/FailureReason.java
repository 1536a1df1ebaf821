package org.zhihe.casework.mediation;

/** Why a mediation ended without an agreement (人民调解法 26). */
public enum FailureReason {
    RESPONDENT_REFUSED,
    APPLICANT_REFUSED,
    NO_ANSWER,
    NOT_REACHABLE,
    NO_SHOW,
    TOO_FAR_APART,
    TIME_RUN_OUT
}
