package org.zhihe.casework.referral;

/** What became of it at the court. */
public enum ReferralResult {
    REGISTERED,
    NOT_REGISTERED,
    JUDGMENT,
    COURT_MEDIATION,
    SUIT_WITHDRAWN
}
