package org.zhihe.casework.account;

/** What somebody agrees to, each by itself (个人信息保护法 14, 23, 29). */
public enum ConsentKind {
    /** That the information given is used to handle the matter. */
    PRIVACY_NOTICE,
    /** That identity numbers, which the law treats with more care, are kept. */
    SENSITIVE_DATA
}
