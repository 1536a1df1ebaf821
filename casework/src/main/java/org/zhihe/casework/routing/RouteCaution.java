package org.zhihe.casework.routing;

/**
 * What whoever decides on the way of a matter has to think of, in the order in which it is to be thought of. Its sentence is
 * {@code RouteCaution.<NAME>}.
 */
public enum RouteCaution {
    /** 法释〔2025〕5号: {0} the offence. A person judges. */
    CRIME_SIGNS,
    /** 总局令第121号 9: what a consumer wants back goes another way than what they report. */
    CONSUMER,
    /** 人民调解工作若干规定 22: not to be mediated without being entrusted. */
    IN_COURT,
    IN_ARBITRATION,
    WITH_AUTHORITY,
    /** 国知局令第81号 12, 仲裁法 5. */
    ARBITRATION_CLAUSE,
    /** {0} the place. */
    OUTSIDE_CITY,
    PLACE_UNKNOWN,
    /** 民法典 188, 专利法 74: {0} the last day. */
    LIMITATION_OVER,
    LIMITATION_NEAR,
    /** The act is older than that, and nobody has asked when it became known. */
    LIMITATION_UNKNOWN,
    /** 民诉法解释 355. */
    OWNERSHIP_NOT_CONFIRMED,
    /** 国知局令第81号 14. */
    NO_EVALUATION_REPORT,
    /** {0} what the register says. */
    RIGHT_CHECK_NEGATIVE,
    VALIDITY_CHALLENGED,
    RIGHT_NOT_IN_FORCE
}
