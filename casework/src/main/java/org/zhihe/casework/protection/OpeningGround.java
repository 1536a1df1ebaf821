package org.zhihe.casework.protection;

/** On what ground the law lets an office know who has reported; others there are none. */
public enum OpeningGround {
    /** The facts cannot be found out without hearing the reporter (行政处罚法 55). */
    TESTIMONY,
    /** A reward is to be paid, which is paid to somebody (市场监管领域重大违法行为举报奖励暂行办法). */
    REWARD,
    /** Facts were probably made up to harm somebody (宪法 41; 治安管理处罚法). */
    FALSE_REPORT,
    /** Police, procuratorate or court demand it in writing (刑事诉讼法 54; 民事诉讼法 70). */
    JUDICIAL_DEMAND,
    /** The reporter is in danger and has to be protected. */
    DANGER
}
