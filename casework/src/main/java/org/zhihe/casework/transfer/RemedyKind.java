package org.zhihe.casework.transfer;

/** What a sender can do whose lead was not filed. */
public enum RemedyKind {
    /** The police look again (移送规定 9; 公安程序规定 181). */
    RECONSIDERATION,
    /** The procuratorate looks into why nothing was filed (移送规定 9; 刑诉规则 557-564). */
    SUPERVISION
}
